Testing.__checkValue(try restored.contentHash() == journal.contentHash(),expression: .__fromSyntaxNode("try restored.contentHash() == journal.contentHash()"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:284:5-284:65
