Testing.__checkValue(try journal.recordHash() == rehearsal.records.last,expression: .__fromSyntaxNode("try journal.recordHash() == rehearsal.records.last"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/PowerLossTests.swift:133:5-133:64
