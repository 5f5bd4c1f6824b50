Testing.__checkValue(try player.journal.recordHash() == rehearsal.records[index + 1],expression: .__fromSyntaxNode("try player.journal.recordHash() == rehearsal.records[index + 1]"),comments: ["\(step)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/PowerLossTests.swift:127:9-127:92
