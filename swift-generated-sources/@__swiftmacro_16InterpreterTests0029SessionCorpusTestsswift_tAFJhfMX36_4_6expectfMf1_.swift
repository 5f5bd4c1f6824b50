Testing.__checkValue(try whole.journal.contentHash() == single.journal.contentHash(),expression: .__fromSyntaxNode("try whole.journal.contentHash() == single.journal.contentHash()"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SessionCorpusTests.swift:37:5-37:77
