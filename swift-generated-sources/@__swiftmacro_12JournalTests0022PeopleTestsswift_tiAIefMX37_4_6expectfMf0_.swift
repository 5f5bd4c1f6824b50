Testing.__checkValue(try journal.person(withHandle: "alice.j") == alice,expression: .__fromSyntaxNode(#"try journal.person(withHandle: "alice.j") == alice"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:38:5-38:64
