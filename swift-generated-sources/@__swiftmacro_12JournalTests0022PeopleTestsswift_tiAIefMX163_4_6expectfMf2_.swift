Testing.__checkValue(try journal.personCount == 2,expression: .__fromSyntaxNode("try journal.personCount == 2"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:164:5-164:42
