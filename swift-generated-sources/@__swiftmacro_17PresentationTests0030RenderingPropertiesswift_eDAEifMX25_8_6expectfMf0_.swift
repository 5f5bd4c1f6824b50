Testing.__checkBinaryOperation(rowCount(of: text, width: width),{ $0 == $1() },lineCount,expression: .__fromBinaryOperation(.__fromSyntaxNode("rowCount(of: text, width: width)"),"==",.__fromSyntaxNode("lineCount")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:26:9-26:63
