Testing.__checkValue(try journal.countEntries(of: [.interaction], through: firstDay + 25) == 3,expression: .__fromSyntaxNode("try journal.countEntries(of: [.interaction], through: firstDay + 25) == 3"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:143:5-143:87
