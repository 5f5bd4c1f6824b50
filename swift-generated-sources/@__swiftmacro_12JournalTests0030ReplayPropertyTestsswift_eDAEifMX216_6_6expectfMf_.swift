Testing.__checkValue(try journal.contentHash() == incremental,expression: .__fromSyntaxNode("try journal.contentHash() == incremental"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ReplayPropertyTests.swift:217:7-217:56
