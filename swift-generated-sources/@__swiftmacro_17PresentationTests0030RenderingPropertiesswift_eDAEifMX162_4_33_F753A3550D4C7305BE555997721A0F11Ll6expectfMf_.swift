Testing.__checkBinaryOperation(json.count { $0 == "\n" },{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"json.count { $0 == "\n" }"#),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:163:5-163:44
