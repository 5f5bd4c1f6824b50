Testing.__checkValue(try journal.people(withPrefix: "t", limit: 9) == [close, met],expression: .__fromSyntaxNode(#"try journal.people(withPrefix: "t", limit: 9) == [close, met]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:55:5-55:75
