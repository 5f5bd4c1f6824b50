Testing.__checkValue(try journal.redo(1, recorded: firstDay).map(\.source) == ["skip Zoë until 2024-10-13"],expression: .__fromSyntaxNode(#"try journal.redo(1, recorded: firstDay).map(\.source) == ["skip Zoë until 2024-10-13"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:37:5-37:101
