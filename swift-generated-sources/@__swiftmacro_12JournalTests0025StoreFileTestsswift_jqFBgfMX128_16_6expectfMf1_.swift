Testing.__checkClosureCall(throws: JournalError.self,performing: { try journal.add("Bob") },expression: .__fromSyntaxNode(#"try journal.add("Bob")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:129:17-129:78
