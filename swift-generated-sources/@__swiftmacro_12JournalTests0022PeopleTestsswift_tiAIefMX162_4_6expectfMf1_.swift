Testing.__checkValue(try journal.person(al)?.mergedInto == alice,expression: .__fromSyntaxNode("try journal.person(al)?.mergedInto == alice"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:163:5-163:57
