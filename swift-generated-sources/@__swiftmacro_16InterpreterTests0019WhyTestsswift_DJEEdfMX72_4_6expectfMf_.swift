Testing.__checkBinaryOperation(why.headline?.contains("of 40 settled hours"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"why.headline?.contains("of 40 settled hours")"#),"==",.__fromSyntaxNode("true")),comments: ["\(why.headline ?? "")"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:73:5-73:92
