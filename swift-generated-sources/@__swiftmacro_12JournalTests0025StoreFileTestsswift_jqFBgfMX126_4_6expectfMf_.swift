Testing.__checkValue(try journal.person(alice)?.name == "Alice",expression: .__fromSyntaxNode(#"try journal.person(alice)?.name == "Alice""#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:127:5-127:56
