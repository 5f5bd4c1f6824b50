Testing.__checkValue(try yes([fact, meeting, "Bob introduced me to Carol on 2026-01-02"]) == 2,expression: .__fromSyntaxNode(#"try yes([fact, meeting, "Bob introduced me to Carol on 2026-01-02"]) == 2"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:39:5-39:87
