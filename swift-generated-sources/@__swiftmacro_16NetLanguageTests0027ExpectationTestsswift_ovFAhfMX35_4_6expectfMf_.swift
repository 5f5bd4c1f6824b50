Testing.__checkBinaryOperation(site.range,{ $0 == $1() },SourceRange(11, 13),expression: .__fromBinaryOperation(.__fromSyntaxNode("site.range"),"==",.__fromSyntaxNode("SourceRange(11, 13)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/ExpectationTests.swift:36:5-36:47
