Testing.__checkBinaryOperation(render(answer, as: format, style: style),{ $0 == $1() },"312 contacts\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("render(answer, as: format, style: style)"),"==",.__fromStringLiteral(#""312 contacts\n""#, "312 contacts\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:194:7-194:76
