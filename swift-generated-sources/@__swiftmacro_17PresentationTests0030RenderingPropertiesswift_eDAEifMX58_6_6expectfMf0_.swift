Testing.__checkBinaryOperation(object["headline"] as? String,{ $0 == $1() },answer.headline,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"object["headline"] as? String"#),"==",.__fromSyntaxNode("answer.headline")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:59:7-59:64
