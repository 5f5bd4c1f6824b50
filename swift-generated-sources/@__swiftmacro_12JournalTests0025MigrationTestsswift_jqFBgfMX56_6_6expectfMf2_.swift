Testing.__checkBinaryOperation(state.events,{ $0 == $1() },other.events,expression: .__fromBinaryOperation(.__fromSyntaxNode("state.events"),"==",.__fromSyntaxNode("other.events")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:57:7-57:44
