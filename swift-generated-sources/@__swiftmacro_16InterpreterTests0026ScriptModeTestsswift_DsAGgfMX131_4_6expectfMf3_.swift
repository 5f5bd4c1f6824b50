Testing.__checkValue(try desk.journal.contentHash() == Desk().journal.contentHash(),expression: .__fromSyntaxNode("try desk.journal.contentHash() == Desk().journal.contentHash()"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:132:5-132:76
