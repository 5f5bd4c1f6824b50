Testing.__checkValue(try whole.journal.contentHash() == single.journal.contentHash(),expression: .__fromSyntaxNode("try whole.journal.contentHash() == single.journal.contentHash()"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:73:5-73:77
