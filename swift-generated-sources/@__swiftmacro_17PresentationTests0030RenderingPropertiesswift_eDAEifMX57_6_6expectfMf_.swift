Testing.__checkBinaryOperation(object["question"] as? String,{ $0 == $1() },answer.question,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"object["question"] as? String"#),"==",.__fromSyntaxNode("answer.question")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:58:7-58:64
