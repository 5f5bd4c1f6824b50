Testing.__checkBinaryOperation(page.examples.map(\.isCommandLine),{ $0 == $1() },[true, true],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"page.examples.map(\.isCommandLine)"#),"==",.__fromSyntaxNode("[true, true]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:16:7-16:66
