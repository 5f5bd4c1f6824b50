Testing.__checkValue(try journal.people(named: "al") == [alice],expression: .__fromSyntaxNode(#"try journal.people(named: "al") == [alice]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:161:5-161:56
