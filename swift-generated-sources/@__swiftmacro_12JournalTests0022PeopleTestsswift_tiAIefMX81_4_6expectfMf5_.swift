Testing.__checkValue(try journal.people(similarTo: "q12", limit: 5) == [plan],expression: .__fromSyntaxNode(#"try journal.people(similarTo: "q12", limit: 5) == [plan]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:82:5-82:70
