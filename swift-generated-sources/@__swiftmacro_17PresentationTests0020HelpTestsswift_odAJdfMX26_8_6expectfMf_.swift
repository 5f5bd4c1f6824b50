Testing.__checkBinaryOperation(HelpPages.page(named: name),{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("HelpPages.page(named: name)"),"!=",.__fromSyntaxNode("nil")),comments: ["\(page.name) refers to \(name)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:27:9-27:86
