Testing.__checkValue(try one.contentHash() == two.contentHash(),expression: .__fromSyntaxNode("try one.contentHash() == two.contentHash()"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:222:5-222:56
