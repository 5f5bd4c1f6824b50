Testing.__checkBinaryOperation(journal.parameters,{ $0 == $1() },ModelParameters(),expression: .__fromBinaryOperation(.__fromSyntaxNode("journal.parameters"),"==",.__fromSyntaxNode("ModelParameters()")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:139:5-139:53
