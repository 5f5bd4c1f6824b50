Testing.__checkBinaryOperation(records.count,{ $0 == $1() },answer.rows.count + 1,expression: .__fromBinaryOperation(.__fromSyntaxNode("records.count"),"==",.__fromSyntaxNode("answer.rows.count + 1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:90:7-90:54
