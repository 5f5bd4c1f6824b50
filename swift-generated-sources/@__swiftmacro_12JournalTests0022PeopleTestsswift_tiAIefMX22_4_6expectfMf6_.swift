Testing.__checkValue(try Set(journal.people(matching: "ann", limit: 9)) == [mary, ann, twin],expression: .__fromSyntaxNode(#"try Set(journal.people(matching: "ann", limit: 9)) == [mary, ann, twin]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:23:5-23:85
