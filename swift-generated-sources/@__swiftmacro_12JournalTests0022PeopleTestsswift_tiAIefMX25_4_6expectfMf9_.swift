Testing.__checkValue(try journal.people(matching: "", limit: 9) == [],expression: .__fromSyntaxNode(#"try journal.people(matching: "", limit: 9) == []"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:26:5-26:62
