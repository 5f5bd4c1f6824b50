Testing.__checkValue(try desk.journal.checkIntegrity() == [],expression: .__fromSyntaxNode("try desk.journal.checkIntegrity() == []"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptExampleTests.swift:21:5-21:53
