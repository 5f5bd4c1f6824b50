Testing.__checkBinaryOperation(Set(HelpPages.names.map { $0.lowercased() }).count,{ $0 == $1() },HelpPages.names.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(HelpPages.names.map { $0.lowercased() }).count"),"==",.__fromSyntaxNode("HelpPages.names.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:21:5-21:89
