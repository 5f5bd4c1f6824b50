Testing.__checkValue(try journal.redo(1, recorded: firstDay + 2).map(\.source) == ["meet Alice"],expression: .__fromSyntaxNode(#"try journal.redo(1, recorded: firstDay + 2).map(\.source) == ["meet Alice"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:230:5-230:89
