Testing.__checkBinaryOperation(HelpPages.page(named: code.rawValue.lowercased()),{ $0 == $1() },page,expression: .__fromBinaryOperation(.__fromSyntaxNode("HelpPages.page(named: code.rawValue.lowercased())"),"==",.__fromSyntaxNode("page")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:11:5-11:71
