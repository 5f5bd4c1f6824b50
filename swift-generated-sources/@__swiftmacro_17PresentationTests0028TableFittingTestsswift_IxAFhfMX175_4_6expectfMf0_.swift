Testing.__checkBinaryOperation(render(answer, as: .text, style: Sample.style),{ $0 == $1() },"you → Bob → Carol\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("render(answer, as: .text, style: Sample.style)"),"==",.__fromStringLiteral(#""you → Bob → Carol\n""#, "you → Bob → Carol\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:176:5-176:89
