Testing.__checkBinaryOperation(row[column.key] as? Int,{ $0 == $1() },number,expression: .__fromBinaryOperation(.__fromSyntaxNode("row[column.key] as? Int"),"==",.__fromSyntaxNode("number")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:70:38-70:80
