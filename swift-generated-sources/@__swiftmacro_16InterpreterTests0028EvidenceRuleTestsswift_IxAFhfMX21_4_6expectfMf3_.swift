Testing.__checkValue(try once < hours([met, meeting, "meet Dan via Bob"], of: "Bob"),expression: .__fromSyntaxNode(#"try once < hours([met, meeting, "meet Dan via Bob"], of: "Bob")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:22:5-22:77
