Testing.__checkValue(try journal.undo(1, recorded: firstDay).count == 1,expression: .__fromSyntaxNode("try journal.undo(1, recorded: firstDay).count == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:138:5-138:64
