Testing.__checkValue(try journal.isActive(via),expression: .__fromSyntaxNode("try journal.isActive(via)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:146:5-146:39
