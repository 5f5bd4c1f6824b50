Testing.__checkValue(try journal.person(alice) == nil,expression: .__fromSyntaxNode("try journal.person(alice) == nil"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:47:5-47:46
