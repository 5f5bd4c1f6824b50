Testing.__checkValue(try journal.people(matching: "ann jones", limit: 9) == [mary],expression: .__fromSyntaxNode(#"try journal.people(matching: "ann jones", limit: 9) == [mary]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:21:5-21:75
