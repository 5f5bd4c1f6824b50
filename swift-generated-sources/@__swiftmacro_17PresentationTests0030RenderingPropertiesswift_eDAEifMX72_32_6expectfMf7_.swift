Testing.__checkBinaryOperation(row[column.key] as? String,{ $0 == $1() },date.description,expression: .__fromBinaryOperation(.__fromSyntaxNode("row[column.key] as? String"),"==",.__fromSyntaxNode("date.description")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:73:33-73:88
