Testing.__checkValue(try journal.undo(5, recorded: firstDay + 1).map(\.source) == ["meet Bob", "meet Alice"],expression: .__fromSyntaxNode(#"try journal.undo(5, recorded: firstDay + 1).map(\.source) == ["meet Bob", "meet Alice"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:227:5-228:95
