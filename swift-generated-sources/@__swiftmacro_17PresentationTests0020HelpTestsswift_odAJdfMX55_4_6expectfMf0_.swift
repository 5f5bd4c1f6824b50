Testing.__checkBinaryOperation(HelpPages.page(named: "REDO")?.name,{ $0 == $1() },"undo",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"HelpPages.page(named: "REDO")?.name"#),"==",.__fromStringLiteral(#""undo""#, "undo")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:56:5-56:59
