Testing.__checkValue(try copy.player.journal.recordHash() == desk.player.journal.recordHash(),expression: .__fromSyntaxNode("try copy.player.journal.recordHash() == desk.player.journal.recordHash()"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/ExportTests.swift:57:5-57:86
