Testing.__checkValue(Set(Keyword.allCases.map(\.text)) == (try grammarKeywords()),expression: .__fromSyntaxNode(#"Set(Keyword.allCases.map(\.text)) == (try grammarKeywords())"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/KeywordTests.swift:28:5-28:74
