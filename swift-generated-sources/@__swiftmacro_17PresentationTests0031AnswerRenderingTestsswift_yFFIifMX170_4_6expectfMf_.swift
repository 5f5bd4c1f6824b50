Testing.__checkBinaryOperation(render(silent, as: .table, style: style),{ $0 == $1() },"Nothing found.\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("render(silent, as: .table, style: style)"),"==",.__fromStringLiteral(#""Nothing found.\n""#, "Nothing found.\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:171:5-171:76
