Testing.__checkBinaryOperation(render(answer, as: .text, style: ascii),{ $0 == $1() },"you -> Bob -> Carol\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("render(answer, as: .text, style: ascii)"),"==",.__fromStringLiteral(#""you -> Bob -> Carol\n""#, "you -> Bob -> Carol\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:183:5-183:80
