Testing.__checkValue(try journal.entry(via) != nil,expression: .__fromSyntaxNode("try journal.entry(via) != nil"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:139:5-139:43
