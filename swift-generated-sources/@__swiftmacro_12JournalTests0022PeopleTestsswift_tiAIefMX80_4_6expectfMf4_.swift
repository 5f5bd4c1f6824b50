Testing.__checkValue(try journal.people(similarTo: "p14", limit: 5) == [],expression: .__fromSyntaxNode(#"try journal.people(similarTo: "p14", limit: 5) == []"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:81:5-81:66
