Testing.__checkValue(try schema(path) != schema(old),expression: .__fromSyntaxNode("try schema(path) != schema(old)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:76:5-76:45
