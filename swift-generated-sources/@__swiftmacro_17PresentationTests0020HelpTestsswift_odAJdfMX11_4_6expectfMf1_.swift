Testing.__checkBinaryOperation(!page.title.isEmpty && !page.meaning.isEmpty,{ $0 && $1() },!page.nextStep.isEmpty,expression: .__fromBinaryOperation(.__fromSyntaxNode("!page.title.isEmpty && !page.meaning.isEmpty"),"&&",.__fromSyntaxNode("!page.nextStep.isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:12:5-12:84
