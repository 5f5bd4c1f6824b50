Testing.__checkBinaryOperation(page.examples.map(\.outcome),{ $0 == $1() },[.refused, .works],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"page.examples.map(\.outcome)"#),"==",.__fromSyntaxNode("[.refused, .works]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:13:5-13:64
