Testing.__checkBinaryOperation(HelpPages.page(named: "help"),{ $0 == $1() },HelpPages.overview,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"HelpPages.page(named: "help")"#),"==",.__fromSyntaxNode("HelpPages.overview")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:55:5-55:65
