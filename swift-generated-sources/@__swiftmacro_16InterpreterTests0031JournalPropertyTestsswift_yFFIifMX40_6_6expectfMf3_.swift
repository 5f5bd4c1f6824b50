Testing.__checkValue(try desk.journal.contentHash() == after,expression: .__fromSyntaxNode("try desk.journal.contentHash() == after"),comments: ["redo of \(statement)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:41:7-41:79
