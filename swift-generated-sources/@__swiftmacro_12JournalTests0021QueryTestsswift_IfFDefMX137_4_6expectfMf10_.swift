Testing.__checkValue(try journal.isActive(via) == false,expression: .__fromSyntaxNode("try journal.isActive(via) == false"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:138:5-138:48
