Testing.__checkBinaryOperation(Keyword(word: keyword.text.uppercased()),{ $0 == $1() },keyword,expression: .__fromBinaryOperation(.__fromSyntaxNode("Keyword(word: keyword.text.uppercased())"),"==",.__fromSyntaxNode("keyword")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/KeywordTests.swift:34:7-34:67
