Testing.__checkClosureCall(throws: JournalError.self,performing: { try Journal(.file(path)) },expression: .__fromSyntaxNode("try Journal(.file(path))"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:88:17-88:80
