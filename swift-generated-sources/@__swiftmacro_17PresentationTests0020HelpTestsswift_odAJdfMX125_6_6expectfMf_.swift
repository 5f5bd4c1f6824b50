Testing.__checkBinaryOperation(object["help"] as? String,{ $0 == $1() },page.name,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"object["help"] as? String"#),"==",.__fromSyntaxNode("page.name")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:126:7-126:54
