Testing.__checkBinaryOperation(format(messy),{ $0 == $1() },.formatted(expected),expression: .__fromBinaryOperation(.__fromSyntaxNode("format(messy)"),"==",.__fromSyntaxNode(".formatted(expected)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:70:5-70:51
