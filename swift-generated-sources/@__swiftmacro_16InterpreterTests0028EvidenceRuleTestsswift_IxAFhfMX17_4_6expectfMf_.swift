Testing.__checkValue(try once == hours([met, fact], of: "Bob"),expression: .__fromSyntaxNode(#"try once == hours([met, fact], of: "Bob")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:18:5-18:55
