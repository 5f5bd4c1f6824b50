Testing.__checkValue(try journal.redo(1, recorded: life.day).count == 1,expression: .__fromSyntaxNode("try journal.redo(1, recorded: life.day).count == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ReplayPropertyTests.swift:241:7-241:66
