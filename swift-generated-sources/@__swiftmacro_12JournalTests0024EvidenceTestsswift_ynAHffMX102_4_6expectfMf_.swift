Testing.__checkBinaryOperation(abs(theirs.settledHours - hours),{ $0 < $1() },1e-6,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(theirs.settledHours - hours)"),"<",.__fromSyntaxNode("1e-6")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/EvidenceTests.swift:103:5-103:53
