Testing.__checkValue(try journal.person(withHandle: "alice") == nil,expression: .__fromSyntaxNode(#"try journal.person(withHandle: "alice") == nil"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:40:5-40:60
