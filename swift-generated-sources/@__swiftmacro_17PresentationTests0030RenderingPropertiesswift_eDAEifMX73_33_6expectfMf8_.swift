Testing.__checkBinaryOperation((row[column.key] as? [Any])?.count,{ $0 == $1() },items.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("(row[column.key] as? [Any])?.count"),"==",.__fromSyntaxNode("items.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:74:34-74:92
