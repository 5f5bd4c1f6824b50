Testing.__checkValue(try journal.people(named: "al") == [al],expression: .__fromSyntaxNode(#"try journal.people(named: "al") == [al]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:177:5-177:53
