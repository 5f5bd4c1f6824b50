Testing.__checkBinaryOperation(HelpPages.page(named: ""),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"HelpPages.page(named: "")"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:59:5-59:46
