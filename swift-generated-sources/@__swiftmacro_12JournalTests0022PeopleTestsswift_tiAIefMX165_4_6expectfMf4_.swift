Testing.__checkValue(try journal.ties(from: alice, asOf: nil).map(\.to) == [bob],expression: .__fromSyntaxNode(#"try journal.ties(from: alice, asOf: nil).map(\.to) == [bob]"#),comments: ["no tie to oneself"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:166:5-166:94
