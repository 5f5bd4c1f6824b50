Testing.__checkBinaryOperation(Keyword(word: "opportunitiesandmore"),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Keyword(word: "opportunitiesandmore")"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/KeywordTests.swift:38:5-38:58
