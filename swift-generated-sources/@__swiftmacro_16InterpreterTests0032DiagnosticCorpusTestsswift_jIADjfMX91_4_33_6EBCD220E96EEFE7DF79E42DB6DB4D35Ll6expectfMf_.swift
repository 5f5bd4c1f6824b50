Testing.__checkBinaryOperation(mended,{ $0 != $1() },item.source,expression: .__fromBinaryOperation(.__fromSyntaxNode("mended"),"!=",.__fromSyntaxNode("item.source")),comments: ["the suggestion changes nothing: \(mended)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/DiagnosticCorpusTests.swift:92:5-92:80
