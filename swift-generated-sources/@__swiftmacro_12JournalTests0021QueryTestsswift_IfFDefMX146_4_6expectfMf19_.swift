Testing.__checkValue(try journal.isActive(EntryID(rawValue: 99)) == false,expression: .__fromSyntaxNode("try journal.isActive(EntryID(rawValue: 99)) == false"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:147:5-147:66
