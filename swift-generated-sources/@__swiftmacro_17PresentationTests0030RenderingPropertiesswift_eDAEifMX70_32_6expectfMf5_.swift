Testing.__checkBinaryOperation(row[column.key] as? Bool,{ $0 == $1() },flag,expression: .__fromBinaryOperation(.__fromSyntaxNode("row[column.key] as? Bool"),"==",.__fromSyntaxNode("flag")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:71:33-71:74
