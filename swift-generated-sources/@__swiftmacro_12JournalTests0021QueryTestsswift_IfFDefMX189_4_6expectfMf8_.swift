Testing.__checkValue(try journal.nextNumber(of: .opportunity) == 5,expression: .__fromSyntaxNode("try journal.nextNumber(of: .opportunity) == 5"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:190:5-190:59
