Testing.__checkValue(replayed[person],expression: .__fromSyntaxNode("replayed[person]"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:54:23-54:49
