Testing.__checkValue(try journal.history(limit: 2) == Array(items.suffix(2)),expression: .__fromSyntaxNode("try journal.history(limit: 2) == Array(items.suffix(2))"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:236:5-236:69
