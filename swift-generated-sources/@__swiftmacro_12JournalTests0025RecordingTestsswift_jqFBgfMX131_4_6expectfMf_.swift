Testing.__checkBinaryOperation(journal.parameters[.usualMet],{ $0 == $1() },4,expression: .__fromBinaryOperation(.__fromSyntaxNode("journal.parameters[.usualMet]"),"==",.__fromSyntaxNode("4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:132:5-132:48
