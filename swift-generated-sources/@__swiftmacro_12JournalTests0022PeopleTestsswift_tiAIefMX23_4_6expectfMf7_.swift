Testing.__checkValue(try journal.people(matching: "ann", limit: 2).count == 2,expression: .__fromSyntaxNode(#"try journal.people(matching: "ann", limit: 2).count == 2"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:24:5-24:70
