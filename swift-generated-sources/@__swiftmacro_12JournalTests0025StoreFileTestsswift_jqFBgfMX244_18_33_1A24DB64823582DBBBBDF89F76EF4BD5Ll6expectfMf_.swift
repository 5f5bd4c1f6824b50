Testing.__checkClosureCall(throws: JournalError.self,performing: { try two.add("Bob") },expression: .__fromSyntaxNode(#"try two.add("Bob")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:245:19-245:76
