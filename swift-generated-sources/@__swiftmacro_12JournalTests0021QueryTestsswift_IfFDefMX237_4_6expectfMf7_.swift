Testing.__checkValue(try journal.redo(1, recorded: firstDay) == [],expression: .__fromSyntaxNode("try journal.redo(1, recorded: firstDay) == []"),comments: ["what was undone before stays undone"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:238:5-238:98
