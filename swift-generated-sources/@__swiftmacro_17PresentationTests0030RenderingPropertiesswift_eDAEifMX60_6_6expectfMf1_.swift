Testing.__checkBinaryOperation(rows.count,{ $0 == $1() },answer.rows.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("rows.count"),"==",.__fromSyntaxNode("answer.rows.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:61:7-61:47
