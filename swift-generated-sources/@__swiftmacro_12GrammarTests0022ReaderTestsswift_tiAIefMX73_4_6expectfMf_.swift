Testing.__checkBinaryOperation(grammar.start,{ $0 == $1() },"Program",expression: .__fromBinaryOperation(.__fromSyntaxNode("grammar.start"),"==",.__fromStringLiteral(#""Program""#, "Program")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:74:5-74:40
