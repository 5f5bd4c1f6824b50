Testing.__checkValue(try journal.history(limit: 1).last,expression: .__fromSyntaxNode("try journal.history(limit: 1).last"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/JournalTests/ReplayPropertyTests.swift:124:20-124:64
