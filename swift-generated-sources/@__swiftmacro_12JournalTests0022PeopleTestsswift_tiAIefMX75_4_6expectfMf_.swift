Testing.__checkValue(try journal.people(similarTo: "alcie jones", limit: 5) == [alice],expression: .__fromSyntaxNode(#"try journal.people(similarTo: "alcie jones", limit: 5) == [alice]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:76:5-76:79
