Testing.__checkBinaryOperation(render(figures, as: .csv, style: style),{ $0 == $1() },"key,value\r\ncontacts,3\r\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("render(figures, as: .csv, style: style)"),"==",.__fromStringLiteral(#""key,value\r\ncontacts,3\r\n""#, "key,value\r\ncontacts,3\r\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:265:5-265:86
