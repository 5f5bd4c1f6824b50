Testing.__checkValue(try again.journal.contentHash() == desk.journal.contentHash(),expression: .__fromSyntaxNode("try again.journal.contentHash() == desk.journal.contentHash()"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:118:5-118:75
