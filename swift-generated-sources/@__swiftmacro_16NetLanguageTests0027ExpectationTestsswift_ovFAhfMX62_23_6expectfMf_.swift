Testing.__checkPropertyAccess(parse(text).self,getting: { $0.needsMoreInput },expression: .__fromPropertyAccess(.__fromSyntaxNode("parse(text)"),.__fromSyntaxNode("needsMoreInput")),comments: ["\(text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/ExpectationTests.swift:63:24-63:70
