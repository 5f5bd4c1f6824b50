Testing.__checkValue(try copy.player.journal.checkIntegrity() == [],expression: .__fromSyntaxNode("try copy.player.journal.checkIntegrity() == []"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/ExportTests.swift:59:5-59:60
