Testing.__checkBinaryOperation(HelpPages.page(named: "who knows")?.name,{ $0 == $1() },"who",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"HelpPages.page(named: "who knows")?.name"#),"==",.__fromStringLiteral(#""who""#, "who")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:57:5-57:63
