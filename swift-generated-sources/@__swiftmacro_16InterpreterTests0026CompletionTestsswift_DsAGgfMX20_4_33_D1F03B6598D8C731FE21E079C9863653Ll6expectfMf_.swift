Testing.__checkPropertyAccess(result.self,getting: { $0.failed },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("result"),.__fromSyntaxNode("failed")), false),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/CompletionTests.swift:21:5-21:44
