Testing.__checkBinaryOperation(HelpPages.page(named: "banana"),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"HelpPages.page(named: "banana")"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:58:5-58:52
