Testing.__checkBinaryOperation(render(Sample.people, as: .json, style: style),{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(Sample.people, as: .json, style: style)"),"==",.__fromSyntaxNode("expected")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:222:5-222:72
