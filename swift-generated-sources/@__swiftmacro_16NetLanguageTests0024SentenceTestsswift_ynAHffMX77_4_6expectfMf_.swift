Testing.__checkBinaryOperation(diagnostics.map(\.code),{ $0 == $1() },[.unexpectedWord],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"diagnostics.map(\.code)"#),"==",.__fromSyntaxNode("[.unexpectedWord]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:78:5-78:58
