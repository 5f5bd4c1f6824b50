Testing.__checkValue(try journal.person(zoe)?.skipUntil == firstDay + 9,expression: .__fromSyntaxNode("try journal.person(zoe)?.skipUntil == firstDay + 9"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:38:5-38:64
