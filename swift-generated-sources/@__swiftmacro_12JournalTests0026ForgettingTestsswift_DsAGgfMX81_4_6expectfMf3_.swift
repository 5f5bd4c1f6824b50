Testing.__checkValue(try journal.undo(1, recorded: firstDay) == [],expression: .__fromSyntaxNode("try journal.undo(1, recorded: firstDay) == []"),comments: ["it cannot be undone"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:82:5-82:82
