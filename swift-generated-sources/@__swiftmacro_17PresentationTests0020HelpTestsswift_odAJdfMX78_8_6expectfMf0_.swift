Testing.__checkBinaryOperation(rowCount(of: text, width: width),{ $0 <= $1() },40,expression: .__fromBinaryOperation(.__fromSyntaxNode("rowCount(of: text, width: width)"),"<=",.__fromSyntaxNode("40")),comments: ["\(page.name) is longer than a screen"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:79:9-79:96
