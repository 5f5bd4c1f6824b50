Testing.__checkBinaryOperation(site.range.end,{ $0 == $1() },offset,expression: .__fromBinaryOperation(.__fromSyntaxNode("site.range.end"),"==",.__fromSyntaxNode("offset")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/ExpectationTests.swift:45:9-45:42
