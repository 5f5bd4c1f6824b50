Testing.__checkValue(try journal.contentHash() == after,expression: .__fromSyntaxNode("try journal.contentHash() == after"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ReplayPropertyTests.swift:242:7-242:50
