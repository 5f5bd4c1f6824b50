Testing.__checkBinaryOperation(clauses.via.map(\.text),{ $0 == $1() },["Bob"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"clauses.via.map(\.text)"#),"==",.__fromSyntaxNode(#"["Bob"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:136:5-136:48
