Testing.__checkBinaryOperation((HelpPages.page(named: topic) != nil),{ $0 == $1() },(example.outcome == .works),expression: .__fromBinaryOperation(.__fromSyntaxNode("(HelpPages.page(named: topic) != nil)"),"==",.__fromSyntaxNode("(example.outcome == .works)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HelpExampleTests.swift:30:7-30:84
