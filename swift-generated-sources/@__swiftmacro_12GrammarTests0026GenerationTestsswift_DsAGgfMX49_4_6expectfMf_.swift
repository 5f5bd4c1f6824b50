Testing.__checkBinaryOperation(Set(mutants).count,{ $0 > $1() },200,expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(mutants).count"),">",.__fromSyntaxNode("200")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/GenerationTests.swift:50:5-50:38
