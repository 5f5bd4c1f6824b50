Testing.__checkValue(try copy.player.journal.contentHash() == desk.player.journal.contentHash(),expression: .__fromSyntaxNode("try copy.player.journal.contentHash() == desk.player.journal.contentHash()"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/ExportTests.swift:58:5-58:88
