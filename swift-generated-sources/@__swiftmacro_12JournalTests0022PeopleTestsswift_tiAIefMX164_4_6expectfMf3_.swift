Testing.__checkValue(try journal.evidence(of: al, through: nil).count == 4,expression: .__fromSyntaxNode("try journal.evidence(of: al, through: nil).count == 4"),comments: ["the shared call counts once"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:165:5-165:98
