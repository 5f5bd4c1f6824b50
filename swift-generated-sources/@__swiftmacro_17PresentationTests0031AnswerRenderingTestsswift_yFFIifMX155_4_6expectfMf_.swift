Testing.__checkBinaryOperation(render(answer, as: .table, style: style),{ $0 == $1() },"Nobody knows you yet.\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("render(answer, as: .table, style: style)"),"==",.__fromStringLiteral(#""Nobody knows you yet.\n""#, "Nobody knows you yet.\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:156:5-156:83
