Testing.__checkBinaryOperation(codes,{ $0 == $1() },wanted,expression: .__fromBinaryOperation(.__fromSyntaxNode("codes"),"==",.__fromSyntaxNode("wanted")),comments: ["help \(name): \(example.text)\n\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HelpExampleTests.swift:20:7-20:78
