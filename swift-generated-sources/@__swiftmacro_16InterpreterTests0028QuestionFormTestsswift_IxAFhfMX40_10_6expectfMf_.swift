Testing.__checkBinaryOperation(diagnostic.suggestions.isEmpty,{ $0 && $1() },diagnostic.notes.isEmpty,expression: .__fromNegation(.__fromBinaryOperation(.__fromSyntaxNode("diagnostic.suggestions.isEmpty"),"&&",.__fromSyntaxNode("diagnostic.notes.isEmpty")), true),comments: ["\(question)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/QuestionFormTests.swift:41:11-41:96
