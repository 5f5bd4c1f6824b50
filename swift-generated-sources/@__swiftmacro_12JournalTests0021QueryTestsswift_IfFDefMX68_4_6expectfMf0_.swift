Testing.__checkValue(try journal.strongest(.theyKnowMe, on: firstDay, limit: 0, atLeast: 0).isEmpty,expression: .__fromSyntaxNode("try journal.strongest(.theyKnowMe, on: firstDay, limit: 0, atLeast: 0).isEmpty"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:69:5-69:92
