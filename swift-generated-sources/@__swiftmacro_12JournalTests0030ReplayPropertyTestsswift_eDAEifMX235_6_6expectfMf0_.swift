Testing.__checkValue(try journal.contentHash() == before,expression: .__fromSyntaxNode("try journal.contentHash() == before"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ReplayPropertyTests.swift:236:7-236:51
