Testing.__checkBinaryOperation(render([wrong, wrong], as: .json, style: style),{ $0 == $1() },expected + expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("render([wrong, wrong], as: .json, style: style)"),"==",.__fromSyntaxNode("expected + expected")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:412:5-412:84
