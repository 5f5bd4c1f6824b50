Testing.__checkValue(try journal.contactCount == 2,expression: .__fromSyntaxNode("try journal.contactCount == 2"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:20:5-20:43
