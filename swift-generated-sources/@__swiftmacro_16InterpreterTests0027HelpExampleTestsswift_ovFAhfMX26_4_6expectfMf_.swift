Testing.__checkBinaryOperation(page.examples.count,{ $0 >= $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("page.examples.count"),">=",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HelpExampleTests.swift:27:5-27:38
