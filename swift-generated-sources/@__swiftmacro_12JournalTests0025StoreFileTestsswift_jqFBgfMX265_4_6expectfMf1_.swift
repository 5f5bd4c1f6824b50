Testing.__checkPropertyAccess(journal.self,getting: { $0.isInTransaction },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("journal"),.__fromSyntaxNode("isInTransaction")), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:266:5-266:38
