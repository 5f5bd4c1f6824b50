Testing.__checkBinaryOperation(grammar.words(of: "BLOCKWORD"),{ $0 == $1() },["then", "else", "end"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"grammar.words(of: "BLOCKWORD")"#),"==",.__fromSyntaxNode(#"["then", "else", "end"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:78:5-78:71
