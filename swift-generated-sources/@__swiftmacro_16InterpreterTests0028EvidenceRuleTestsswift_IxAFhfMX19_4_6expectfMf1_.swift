Testing.__checkValue(try once == hours([met, meeting, fact], of: "Bob"),expression: .__fromSyntaxNode(#"try once == hours([met, meeting, fact], of: "Bob")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:20:5-20:64
