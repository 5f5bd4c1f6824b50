Testing.__checkValue(try one.contentHash() == many.contentHash(),expression: .__fromSyntaxNode("try one.contentHash() == many.contentHash()"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ReplayPropertyTests.swift:258:5-258:57
