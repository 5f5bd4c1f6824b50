Testing.__checkBinaryOperation(row[column.key] as? String,{ $0 == $1() },text,expression: .__fromBinaryOperation(.__fromSyntaxNode("row[column.key] as? String"),"==",.__fromSyntaxNode("text")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:65:52-65:95
