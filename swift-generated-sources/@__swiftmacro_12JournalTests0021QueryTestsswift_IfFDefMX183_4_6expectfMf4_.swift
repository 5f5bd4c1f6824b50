Testing.__checkValue(try journal.promise(1) == nil,expression: .__fromSyntaxNode("try journal.promise(1) == nil"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:184:5-184:43
