Testing.__checkValue(try yes([meeting]) == 1,expression: .__fromSyntaxNode("try yes([meeting]) == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:36:5-36:37
