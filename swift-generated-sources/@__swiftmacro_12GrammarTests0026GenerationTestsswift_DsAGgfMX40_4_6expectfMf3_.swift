Testing.__checkBinaryOperation(generator.uncovered,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("generator.uncovered"),"==",.__fromSyntaxNode("[]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/GenerationTests.swift:41:5-41:39
