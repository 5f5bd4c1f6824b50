Testing.__checkPropertyAccess(result.self,getting: { $0.failed },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("result"),.__fromSyntaxNode("failed")), false),comments: ["\(problems)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/ExportTests.swift:51:5-51:43
