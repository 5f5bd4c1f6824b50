Testing.__checkBinaryOperation(Set(lines).count,{ $0 == $1() },lines.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(lines).count"),"==",.__fromSyntaxNode("lines.count")),comments: ["the same suggestion twice: \(lines)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/DiagnosticCorpusTests.swift:66:9-66:88
