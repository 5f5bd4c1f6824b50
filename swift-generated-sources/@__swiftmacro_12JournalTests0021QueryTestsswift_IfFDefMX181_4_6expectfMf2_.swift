Testing.__checkValue(try journal.nextNumber(of: .seek) == 1,expression: .__fromSyntaxNode("try journal.nextNumber(of: .seek) == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:182:5-182:52
