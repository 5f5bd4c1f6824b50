Testing.__checkBinaryOperation(why.summaryNumber("probability"),{ $0 == $1() },values[7],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"why.summaryNumber("probability")"#),"==",.__fromSyntaxNode("values[7]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:38:5-38:59
