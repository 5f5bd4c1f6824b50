Testing.__checkValue(try journal.mentions([.interaction], topic: "hiring", through: nil).count == 1,expression: .__fromSyntaxNode(#"try journal.mentions([.interaction], topic: "hiring", through: nil).count == 1"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:32:5-32:92
