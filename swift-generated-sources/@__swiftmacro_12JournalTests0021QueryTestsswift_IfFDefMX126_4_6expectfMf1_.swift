Testing.__checkValue(try ids([.interaction, .note], alice, .subject) == [met, early, note, late],expression: .__fromSyntaxNode("try ids([.interaction, .note], alice, .subject) == [met, early, note, late]"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:127:5-127:89
