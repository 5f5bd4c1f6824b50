Testing.__checkValue(try journal.undo(1, recorded: life.day) == [],expression: .__fromSyntaxNode("try journal.undo(1, recorded: life.day) == []"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ReplayPropertyTests.swift:239:5-239:59
