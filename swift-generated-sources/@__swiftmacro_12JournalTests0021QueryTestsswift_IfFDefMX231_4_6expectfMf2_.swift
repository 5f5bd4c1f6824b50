Testing.__checkBinaryOperation(items.map(\.source),{ $0 == $1() },["meet Alice", "meet Bob", "undo 2", "redo"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"items.map(\.source)"#),"==",.__fromSyntaxNode(#"["meet Alice", "meet Bob", "undo 2", "redo"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:232:5-232:81
