Testing.__checkValue(try journal.people(withPrefix: "ada t", limit: 1) == [close],expression: .__fromSyntaxNode(#"try journal.people(withPrefix: "ada t", limit: 1) == [close]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:56:5-56:74
