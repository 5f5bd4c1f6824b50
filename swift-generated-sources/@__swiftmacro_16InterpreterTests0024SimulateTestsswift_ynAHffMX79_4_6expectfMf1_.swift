Testing.__checkBinaryOperation(Double(last.relationships),{ $0 < $1() },1.5 * Double(half.relationships),expression: .__fromBinaryOperation(.__fromSyntaxNode("Double(last.relationships)"),"<",.__fromSyntaxNode("1.5 * Double(half.relationships)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:80:5-80:75
