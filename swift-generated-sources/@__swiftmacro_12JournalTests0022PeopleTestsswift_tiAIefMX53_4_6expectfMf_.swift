Testing.__checkValue(try journal.people(withPrefix: "ad", limit: 9) == [close, met, known],expression: .__fromSyntaxNode(#"try journal.people(withPrefix: "ad", limit: 9) == [close, met, known]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:54:5-54:83
