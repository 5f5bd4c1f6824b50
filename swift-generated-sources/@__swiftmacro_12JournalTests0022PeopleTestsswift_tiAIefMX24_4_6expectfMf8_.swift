Testing.__checkValue(try journal.people(matching: "an", limit: 9) == [],expression: .__fromSyntaxNode(#"try journal.people(matching: "an", limit: 9) == []"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:25:5-25:64
