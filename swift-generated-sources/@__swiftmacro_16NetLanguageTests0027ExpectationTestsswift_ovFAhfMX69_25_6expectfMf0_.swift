Testing.__checkPropertyAccess(parse(text).self,getting: { $0.needsMoreInput },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("parse(text)"),.__fromSyntaxNode("needsMoreInput")), false),comments: ["\(text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/ExpectationTests.swift:70:26-70:73
