Testing.__checkBinaryOperation(lines.count,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("lines.count"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:116:11-116:37
