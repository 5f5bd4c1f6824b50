Testing.__checkBinaryOperation(Double(last.contacts),{ $0 > $1() },1.8 * Double(half.contacts),expression: .__fromBinaryOperation(.__fromSyntaxNode("Double(last.contacts)"),">",.__fromSyntaxNode("1.8 * Double(half.contacts)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:79:5-79:65
