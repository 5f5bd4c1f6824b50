Testing.__checkValue(try journal.countEntries(of: [.interaction], through: nil) == 5,expression: .__fromSyntaxNode("try journal.countEntries(of: [.interaction], through: nil) == 5"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:134:5-134:77
