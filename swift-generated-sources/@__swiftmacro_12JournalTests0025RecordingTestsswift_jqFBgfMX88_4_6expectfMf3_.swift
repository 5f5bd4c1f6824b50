Testing.__checkValue(try journal.add("Carol") == PersonID(rawValue: 2),expression: .__fromSyntaxNode(#"try journal.add("Carol") == PersonID(rawValue: 2)"#),comments: ["the id was taken back too"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:89:5-89:92
