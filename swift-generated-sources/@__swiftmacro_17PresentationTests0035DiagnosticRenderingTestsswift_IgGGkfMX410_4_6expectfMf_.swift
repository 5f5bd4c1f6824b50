Testing.__checkBinaryOperation(render(wrong, as: .json, style: style),{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(wrong, as: .json, style: style)"),"==",.__fromSyntaxNode("expected")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:411:5-411:64
