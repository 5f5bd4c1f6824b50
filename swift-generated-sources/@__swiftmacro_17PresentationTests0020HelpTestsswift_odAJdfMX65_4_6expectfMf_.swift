Testing.__checkBinaryOperation(rowCount(of: text, width: 80),{ $0 <= $1() },23,expression: .__fromBinaryOperation(.__fromSyntaxNode("rowCount(of: text, width: 80)"),"<=",.__fromSyntaxNode("23")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:66:5-66:49
