Testing.__checkValue(try yes([fact, meeting]) == 1,expression: .__fromSyntaxNode("try yes([fact, meeting]) == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:38:5-38:43
