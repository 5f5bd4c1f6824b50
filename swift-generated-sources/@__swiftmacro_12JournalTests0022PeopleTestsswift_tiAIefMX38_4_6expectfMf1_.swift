Testing.__checkValue(try journal.person(withHandle: "@ALICE.J") == alice,expression: .__fromSyntaxNode(#"try journal.person(withHandle: "@ALICE.J") == alice"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:39:5-39:65
