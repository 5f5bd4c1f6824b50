Testing.__checkValue(try journal.undo(9, recorded: firstDay).map(\.source) == ["meet Carol", "meet Alice"],expression: .__fromSyntaxNode(#"try journal.undo(9, recorded: firstDay).map(\.source) == ["meet Carol", "meet Alice"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:239:5-239:99
