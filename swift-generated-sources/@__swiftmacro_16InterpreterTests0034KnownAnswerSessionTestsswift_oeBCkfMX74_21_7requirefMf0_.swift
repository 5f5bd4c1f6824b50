Testing.__checkPropertyAccess(answer.numbers(of: "probability").self,getting: { $0.first },expression: .__fromPropertyAccess(.__fromSyntaxNode(#"answer.numbers(of: "probability")"#),.__fromSyntaxNode("first")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift:75:22-75:71
