Testing.__checkBinaryOperation(Double(single),{ $0 >= $1() },0.95 * Double(wrong),expression: .__fromBinaryOperation(.__fromSyntaxNode("Double(single)"),">=",.__fromSyntaxNode("0.95 * Double(wrong)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/DiagnosticTests.swift:98:5-98:52
