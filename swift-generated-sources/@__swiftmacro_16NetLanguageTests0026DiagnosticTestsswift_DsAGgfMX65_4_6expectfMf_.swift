Testing.__checkBinaryOperation(names,{ $0 == $1() },Set(parserCodes.map(\.rawValue)),expression: .__fromBinaryOperation(.__fromSyntaxNode("names"),"==",.__fromSyntaxNode(#"Set(parserCodes.map(\.rawValue))"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/DiagnosticTests.swift:66:5-66:55
