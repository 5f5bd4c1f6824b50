Testing.__checkValue(try journal.people(named: key) == [alice],expression: .__fromSyntaxNode("try journal.people(named: key) == [alice]"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:36:7-36:57
