Testing.__checkValue(try journal.people(withPrefix: "x", limit: 9) == [],expression: .__fromSyntaxNode(#"try journal.people(withPrefix: "x", limit: 9) == []"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:57:5-57:65
