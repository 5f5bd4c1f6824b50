Testing.__checkBinaryOperation(words.count,{ $0 > $1() },80,expression: .__fromBinaryOperation(.__fromSyntaxNode("words.count"),">",.__fromSyntaxNode("80")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:50:5-50:30
