Testing.__checkBinaryOperation(PartialDate(Sample.today + days).relative(to: Sample.today),{ $0 == $1() },words,expression: .__fromBinaryOperation(.__fromSyntaxNode("PartialDate(Sample.today + days).relative(to: Sample.today)"),"==",.__fromSyntaxNode("words")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:62:5-62:82
