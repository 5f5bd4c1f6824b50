Testing.__checkValue(try journal.mentions([.promise], topic: "swift", through: nil).isEmpty,expression: .__fromSyntaxNode(#"try journal.mentions([.promise], topic: "swift", through: nil).isEmpty"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:168:5-168:84
