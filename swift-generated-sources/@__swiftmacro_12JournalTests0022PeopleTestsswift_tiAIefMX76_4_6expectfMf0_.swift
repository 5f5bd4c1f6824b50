Testing.__checkValue(try journal.people(similarTo: "alise jone", limit: 5) == [alice],expression: .__fromSyntaxNode(#"try journal.people(similarTo: "alise jone", limit: 5) == [alice]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:77:5-77:78
