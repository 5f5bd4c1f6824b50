Testing.__checkValue(try journal.history(limit: 5).count == 1,expression: .__fromSyntaxNode("try journal.history(limit: 5).count == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:128:5-128:54
