Testing.__checkBinaryOperation(evidence(entry),{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("evidence(entry)"),"==",.__fromSyntaxNode("expected")),comments: ["\(entry.kind)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/EvidenceTests.swift:73:38-73:91
