Testing.__checkValue(try journal.nextNumber(of: .promise) == 4,expression: .__fromSyntaxNode("try journal.nextNumber(of: .promise) == 4"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:51:5-51:55
