Testing.__checkBinaryOperation(HelpPages.page(named: word),{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("HelpPages.page(named: word)"),"!=",.__fromSyntaxNode("nil")),comments: ["no page for “\(word)”"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:51:25-51:97
