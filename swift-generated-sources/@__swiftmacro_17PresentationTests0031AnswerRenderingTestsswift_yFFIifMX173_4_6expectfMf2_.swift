Testing.__checkBinaryOperation(render(silent, as: .csv, style: style),{ $0 == $1() },"person\r\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("render(silent, as: .csv, style: style)"),"==",.__fromStringLiteral(#""person\r\n""#, "person\r\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:174:5-174:68
