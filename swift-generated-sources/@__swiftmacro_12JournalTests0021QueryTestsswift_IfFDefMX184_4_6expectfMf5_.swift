Testing.__checkValue(try journal.nextNumber(of: .promise) == 2,expression: .__fromSyntaxNode("try journal.nextNumber(of: .promise) == 2"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:185:5-185:55
