Testing.__checkBinaryOperation(suggested(.maybe, [(74, 80, "today")], at: marked, in: text),{ $0 == $1() },"today",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"suggested(.maybe, [(74, 80, "today")], at: marked, in: text)"#),"==",.__fromStringLiteral(#""today""#, "today")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:154:5-154:85
