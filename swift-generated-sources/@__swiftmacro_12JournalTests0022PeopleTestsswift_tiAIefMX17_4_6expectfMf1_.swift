Testing.__checkValue(try journal.people(named: "ann lee") == [ann, twin],expression: .__fromSyntaxNode(#"try journal.people(named: "ann lee") == [ann, twin]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:18:5-18:65
