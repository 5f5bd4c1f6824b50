Testing.__checkBinaryOperation(render(wrong, style: coloured),{ $0 == $1() },dark.replacingAll("1;91", "1;31"),expression: .__fromBinaryOperation(.__fromSyntaxNode("render(wrong, style: coloured)"),"==",.__fromSyntaxNode(#"dark.replacingAll("1;91", "1;31")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:356:5-356:81
