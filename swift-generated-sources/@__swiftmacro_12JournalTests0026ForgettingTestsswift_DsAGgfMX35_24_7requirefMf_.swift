Testing.__checkValue(try journal.history(limit: 1).last,expression: .__fromSyntaxNode("try journal.history(limit: 1).last"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:36:25-36:69
