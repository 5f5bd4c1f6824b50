Testing.__checkBinaryOperation(statements.count,{ $0 >= $1() },250,expression: .__fromBinaryOperation(.__fromSyntaxNode("statements.count"),">=",.__fromSyntaxNode("250")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/CorpusTests.swift:59:5-59:37
