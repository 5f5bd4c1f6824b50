Testing.__checkFunctionCall(HelpPages.self,calling: {
  $0.page(named: $1)
},name,expression: .__fromFunctionCall(.__fromSyntaxNode("HelpPages"),"page",("named",.__fromSyntaxNode("name"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/HelpExampleTests.swift:12:20-12:57
