Testing.__checkBinaryOperation(stored.map(\.source),{ $0 == $1() },["log call with Alice \"x\"", nil],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"stored.map(\.source)"#),"==",.__fromSyntaxNode(#"["log call with Alice \"x\"", nil]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:45:5-45:72
