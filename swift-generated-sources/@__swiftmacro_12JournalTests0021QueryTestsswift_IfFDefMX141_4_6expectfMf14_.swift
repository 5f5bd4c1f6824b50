Testing.__checkValue(try journal.countEntries(of: [.interaction], through: nil) == 4,expression: .__fromSyntaxNode("try journal.countEntries(of: [.interaction], through: nil) == 4"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:142:5-142:77
