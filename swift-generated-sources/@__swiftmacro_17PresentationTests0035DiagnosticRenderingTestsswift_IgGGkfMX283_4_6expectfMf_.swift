Testing.__checkBinaryOperation(render(wrong, style: style),{ $0 == $1() },"E0601  There is no “a.net”.\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("render(wrong, style: style)"),"==",.__fromStringLiteral(#""E0601  There is no “a.net”.\n""#, "E0601  There is no “a.net”.\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:284:5-284:80
