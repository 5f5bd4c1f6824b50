Testing.__checkBinaryOperation(PartialDate(day, precision: .month).relative(to: Sample.today),{ $0 == $1() },words,expression: .__fromBinaryOperation(.__fromSyntaxNode("PartialDate(day, precision: .month).relative(to: Sample.today)"),"==",.__fromSyntaxNode("words")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:72:7-72:87
