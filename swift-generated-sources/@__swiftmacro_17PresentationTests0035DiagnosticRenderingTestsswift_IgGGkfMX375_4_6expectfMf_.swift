Testing.__checkBinaryOperation(render(diagnostics, style: style),{ $0 == $1() },expected.joined(),expression: .__fromBinaryOperation(.__fromSyntaxNode("render(diagnostics, style: style)"),"==",.__fromSyntaxNode("expected.joined()")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:376:5-376:68
