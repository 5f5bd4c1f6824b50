Testing.__checkBinaryOperation(grammar.rules.map(\.layer),{ $0 == $1() },[nil, "core", "people"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"grammar.rules.map(\.layer)"#),"==",.__fromSyntaxNode(#"[nil, "core", "people"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:67:5-67:67
