Testing.__checkValue(try journal.pair(one.key, direction, asOf: nil) == one.value,expression: .__fromSyntaxNode("try journal.pair(one.key, direction, asOf: nil) == one.value"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:101:7-101:76
