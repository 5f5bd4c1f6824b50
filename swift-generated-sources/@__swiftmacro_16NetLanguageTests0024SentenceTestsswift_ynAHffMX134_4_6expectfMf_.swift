Testing.__checkBinaryOperation(people.map(\.text),{ $0 == $1() },[name],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"people.map(\.text)"#),"==",.__fromSyntaxNode("[name]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:135:5-135:42
