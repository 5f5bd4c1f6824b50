Testing.__checkBinaryOperation(listed.sorted(),{ $0 == $1() },keywords.sorted(),expression: .__fromBinaryOperation(.__fromSyntaxNode("listed.sorted()"),"==",.__fromSyntaxNode("keywords.sorted()")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/GeneratedFileTests.swift:39:5-39:50
