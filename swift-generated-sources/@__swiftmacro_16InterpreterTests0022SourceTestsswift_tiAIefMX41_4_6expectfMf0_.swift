Testing.__checkPropertyAccess(list.rows.self,getting: { $0.isEmpty },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("list.rows"),.__fromSyntaxNode("isEmpty")), false),comments: ["\(source)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:42:5-42:45
