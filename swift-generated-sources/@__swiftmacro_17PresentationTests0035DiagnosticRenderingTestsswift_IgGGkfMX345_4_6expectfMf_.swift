Testing.__checkBinaryOperation(render(wrong, style: style),{ $0 == $1() },"E0104  Wrong.\n  abcdef\n     ^^^\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("render(wrong, style: style)"),"==",.__fromStringLiteral(#""E0104  Wrong.\n  abcdef\n     ^^^\n""#, "E0104  Wrong.\n  abcdef\n     ^^^\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:346:5-346:82
