Testing.__checkPropertyAccess(mistakes.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("mistakes"),.__fromSyntaxNode("isEmpty")),comments: ["\(completion.text) at \(cursor) of \(line)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/CompletionTests.swift:87:11-87:82
