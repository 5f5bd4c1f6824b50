Testing.__checkValue(try desk.player.journal.recordHash() == before,expression: .__fromSyntaxNode("try desk.player.journal.recordHash() == before"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/ExportTests.swift:140:7-140:62
