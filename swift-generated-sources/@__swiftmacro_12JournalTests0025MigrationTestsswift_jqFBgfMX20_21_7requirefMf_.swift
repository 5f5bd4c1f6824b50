Testing.__checkValue(try journal.person(alice),expression: .__fromSyntaxNode("try journal.person(alice)"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:21:22-21:57
