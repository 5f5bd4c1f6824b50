Testing.__checkValue(try journal.person(al) == nil,expression: .__fromSyntaxNode("try journal.person(al) == nil"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:97:5-97:43
