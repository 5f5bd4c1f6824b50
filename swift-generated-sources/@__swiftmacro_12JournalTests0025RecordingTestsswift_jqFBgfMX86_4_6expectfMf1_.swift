Testing.__checkValue(try journal.people(named: "bob") == [],expression: .__fromSyntaxNode(#"try journal.people(named: "bob") == []"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:87:5-87:52
