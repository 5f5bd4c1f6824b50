Testing.__checkValue(try journal.countEntries(of: [.interaction, .note], through: firstDay + 15) == 4,expression: .__fromSyntaxNode("try journal.countEntries(of: [.interaction, .note], through: firstDay + 15) == 4"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:135:5-135:94
