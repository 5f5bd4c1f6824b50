Testing.__checkBinaryOperation(suggested(.maybe, [(74, 74, "last ")], at: marked, in: text),{ $0 == $1() },"last friday",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"suggested(.maybe, [(74, 74, "last ")], at: marked, in: text)"#),"==",.__fromStringLiteral(#""last friday""#, "last friday")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:153:5-153:91
