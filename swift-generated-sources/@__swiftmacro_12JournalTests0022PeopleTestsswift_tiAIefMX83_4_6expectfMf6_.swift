Testing.__checkValue(try journal.people(similarTo: "carl", limit: 5) == [carol],expression: .__fromSyntaxNode(#"try journal.people(similarTo: "carl", limit: 5) == [carol]"#),comments: ["new names too"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:84:5-84:89
