Testing.__checkBinaryOperation(lines.last.map(String.init),{ $0 == $1() },carets,expression: .__fromBinaryOperation(.__fromSyntaxNode("lines.last.map(String.init)"),"==",.__fromSyntaxNode("carets")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:299:5-299:51
