Testing.__checkValue(try journal.nextNumber(of: .promise) == 1,expression: .__fromSyntaxNode("try journal.nextNumber(of: .promise) == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:174:5-174:55
