Testing.__checkBinaryOperation(page.names,{ $0 == $1() },[code.rawValue],expression: .__fromBinaryOperation(.__fromSyntaxNode("page.names"),"==",.__fromSyntaxNode("[code.rawValue]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:10:5-10:43
