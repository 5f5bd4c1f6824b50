Testing.__checkValue(try journal.people(named: "mary ann jones") == [mary],expression: .__fromSyntaxNode(#"try journal.people(named: "mary ann jones") == [mary]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:16:5-16:67
