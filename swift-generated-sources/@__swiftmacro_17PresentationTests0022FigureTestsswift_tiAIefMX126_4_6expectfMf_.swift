Testing.__checkBinaryOperation("a \n\n  b\r\nc\u{2028}d\n".onOneLine,{ $0 == $1() },"a b c d",expression: .__fromBinaryOperation(.__fromSyntaxNode(#""a \n\n  b\r\nc\u{2028}d\n".onOneLine"#),"==",.__fromStringLiteral(#""a b c d""#, "a b c d")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:127:5-127:64
