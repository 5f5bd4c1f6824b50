Testing.__checkValue(try journal.person(alice),expression: .__fromSyntaxNode("try journal.person(alice)"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:41:22-41:57
