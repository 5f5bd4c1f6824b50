Testing.__checkValue(try yes([fact]) == 1,expression: .__fromSyntaxNode("try yes([fact]) == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:37:5-37:34
