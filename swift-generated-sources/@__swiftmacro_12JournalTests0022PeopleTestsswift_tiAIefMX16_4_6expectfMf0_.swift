Testing.__checkValue(try journal.people(named: "jones") == [],expression: .__fromSyntaxNode(#"try journal.people(named: "jones") == []"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:17:5-17:54
