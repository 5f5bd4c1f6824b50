Testing.__checkBinaryOperation(render(wrong, style: style),{ $0 == $1() },"E0202  Nothing here.\n\n  ^\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("render(wrong, style: style)"),"==",.__fromStringLiteral(#""E0202  Nothing here.\n\n  ^\n""#, "E0202  Nothing here.\n\n  ^\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:279:5-279:76
