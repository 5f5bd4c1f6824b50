Testing.__checkPropertyAccess(result.self,getting: { $0.failed },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("result"),.__fromSyntaxNode("failed")), false),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift:121:5-121:44
