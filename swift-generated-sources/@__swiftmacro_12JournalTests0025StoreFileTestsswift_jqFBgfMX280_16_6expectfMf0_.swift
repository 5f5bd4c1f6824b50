Testing.__checkClosureCall(throws: JournalError.self,performing: { try journal.backup(to: copy) },expression: .__fromSyntaxNode("try journal.backup(to: copy)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:281:17-281:84
