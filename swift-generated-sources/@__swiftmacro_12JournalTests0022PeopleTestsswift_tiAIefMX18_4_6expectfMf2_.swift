Testing.__checkValue(try journal.people(named: matchingKey("ZOE")) == [zoe],expression: .__fromSyntaxNode(#"try journal.people(named: matchingKey("ZOE")) == [zoe]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:19:5-19:68
