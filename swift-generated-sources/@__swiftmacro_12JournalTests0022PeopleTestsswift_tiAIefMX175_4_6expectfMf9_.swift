Testing.__checkValue(try journal.evidence(of: alice, through: nil) == evidence,expression: .__fromSyntaxNode("try journal.evidence(of: alice, through: nil) == evidence"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:176:5-176:71
