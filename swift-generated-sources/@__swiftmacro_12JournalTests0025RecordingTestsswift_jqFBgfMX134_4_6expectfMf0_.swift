Testing.__checkBinaryOperation(pair,{ $0 == $1() },PairState.replay(evidence, direction: .theyKnowMe, parameters: journal.parameters),expression: .__fromBinaryOperation(.__fromSyntaxNode("pair"),"==",.__fromSyntaxNode("PairState.replay(evidence, direction: .theyKnowMe, parameters: journal.parameters)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:135:5-137:95
