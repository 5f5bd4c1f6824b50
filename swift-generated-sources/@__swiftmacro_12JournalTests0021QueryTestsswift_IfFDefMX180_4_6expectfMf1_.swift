Testing.__checkValue(try journal.promise(2) == nil,expression: .__fromSyntaxNode("try journal.promise(2) == nil"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:181:5-181:43
