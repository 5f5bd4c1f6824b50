Testing.__checkValue(try journal.undo(1, recorded: firstDay).count == 1,expression: .__fromSyntaxNode("try journal.undo(1, recorded: firstDay).count == 1"),comments: ["the retraction"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:145:5-145:82
