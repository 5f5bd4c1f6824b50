Testing.__checkBinaryOperation(grammar.rules.map { $0.section?.number },{ $0 == $1() },[nil, 1, 1],expression: .__fromBinaryOperation(.__fromSyntaxNode("grammar.rules.map { $0.section?.number }"),"==",.__fromSyntaxNode("[nil, 1, 1]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:69:5-69:69
