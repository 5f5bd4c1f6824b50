Testing.__checkBinaryOperation(render(answer, as: .csv, style: Sample.style),{ $0 == $1() },"path\r\nBob; Carol\r\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("render(answer, as: .csv, style: Sample.style)"),"==",.__fromStringLiteral(#""path\r\nBob; Carol\r\n""#, "path\r\nBob; Carol\r\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:180:5-180:87
