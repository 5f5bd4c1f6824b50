Testing.__checkValue(try yes(["Bob knows Carol"]) == 0,expression: .__fromSyntaxNode(#"try yes(["Bob knows Carol"]) == 0"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:35:5-35:47
