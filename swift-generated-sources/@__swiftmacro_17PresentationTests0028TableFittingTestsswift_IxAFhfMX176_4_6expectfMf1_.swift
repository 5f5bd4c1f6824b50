Testing.__checkBinaryOperation(render(answer, as: .markdown, style: Sample.style),{ $0 == $1() },"| path |\n| --- |\n| you → Bob → Carol |\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("render(answer, as: .markdown, style: Sample.style)"),"==",.__fromStringLiteral(#""| path |\n| --- |\n| you → Bob → Carol |\n""#, "| path |\n| --- |\n| you → Bob → Carol |\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:177:5-179:61
