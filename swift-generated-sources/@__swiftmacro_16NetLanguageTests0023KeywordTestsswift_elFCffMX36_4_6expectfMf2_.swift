Testing.__checkBinaryOperation(Keyword(word: ""),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Keyword(word: "")"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/KeywordTests.swift:37:5-37:38
