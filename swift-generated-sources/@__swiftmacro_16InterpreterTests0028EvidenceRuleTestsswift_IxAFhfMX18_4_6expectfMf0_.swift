Testing.__checkValue(try once == hours([met, fact, meeting], of: "Bob"),expression: .__fromSyntaxNode(#"try once == hours([met, fact, meeting], of: "Bob")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:19:5-19:64
