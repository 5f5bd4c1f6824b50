Testing.__checkBinaryOperation(render(answer, as: .csv, style: style),{ $0 == $1() },"count\r\n312\r\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("render(answer, as: .csv, style: style)"),"==",.__fromStringLiteral(#""count\r\n312\r\n""#, "count\r\n312\r\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:196:5-196:74
