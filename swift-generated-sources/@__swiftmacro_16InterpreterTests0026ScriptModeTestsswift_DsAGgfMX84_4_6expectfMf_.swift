Testing.__checkPropertyAccess(result.self,getting: { $0.failed },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("result"),.__fromSyntaxNode("failed")), false),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:85:5-85:44
