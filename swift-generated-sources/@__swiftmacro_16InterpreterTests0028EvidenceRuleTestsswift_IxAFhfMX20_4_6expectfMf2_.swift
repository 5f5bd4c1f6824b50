Testing.__checkValue(try once == hours([met, meeting, meeting], of: "Bob"),expression: .__fromSyntaxNode(#"try once == hours([met, meeting, meeting], of: "Bob")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:21:5-21:67
