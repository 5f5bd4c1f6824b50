Testing.__checkBinaryOperation((object["examples"] as? [Any])?.count,{ $0 == $1() },page.examples.count,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"(object["examples"] as? [Any])?.count"#),"==",.__fromSyntaxNode("page.examples.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:127:7-127:76
