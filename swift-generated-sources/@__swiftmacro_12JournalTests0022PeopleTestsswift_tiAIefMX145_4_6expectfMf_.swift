Testing.__checkValue(try journal.person(alice) == expected,expression: .__fromSyntaxNode("try journal.person(alice) == expected"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:146:5-146:51
