Testing.__checkValue(try journal.undo(1, recorded: firstDay + 1) == [],expression: .__fromSyntaxNode("try journal.undo(1, recorded: firstDay + 1) == []"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:229:5-229:63
