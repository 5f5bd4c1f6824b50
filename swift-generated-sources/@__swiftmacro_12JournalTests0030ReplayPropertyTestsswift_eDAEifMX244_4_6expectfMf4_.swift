Testing.__checkValue(try journal.redo(1, recorded: life.day) == [],expression: .__fromSyntaxNode("try journal.redo(1, recorded: life.day) == []"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ReplayPropertyTests.swift:245:5-245:59
