Testing.__checkValue(try journal.person(alice)?.aliases == ["Al"],expression: .__fromSyntaxNode(#"try journal.person(alice)?.aliases == ["Al"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:162:5-162:58
