Testing.__checkValue(try journal.people(similarTo: "bop", limit: 5) == [bob],expression: .__fromSyntaxNode(#"try journal.people(similarTo: "bop", limit: 5) == [bob]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:79:5-79:69
