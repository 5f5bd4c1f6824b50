Testing.__checkBinaryOperation(Keyword(word: "vai"),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Keyword(word: "vai")"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/KeywordTests.swift:36:5-36:41
