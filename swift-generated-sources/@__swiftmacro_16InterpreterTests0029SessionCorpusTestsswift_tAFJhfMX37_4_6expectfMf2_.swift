Testing.__checkValue(try whole.journal.checkIntegrity() == [],expression: .__fromSyntaxNode("try whole.journal.checkIntegrity() == []"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SessionCorpusTests.swift:38:5-38:54
