Testing.__checkBinaryOperation(mistake["message"] as? String,{ $0 == $1() },diagnostic.message,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"mistake["message"] as? String"#),"==",.__fromSyntaxNode("diagnostic.message")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:80:7-80:67
