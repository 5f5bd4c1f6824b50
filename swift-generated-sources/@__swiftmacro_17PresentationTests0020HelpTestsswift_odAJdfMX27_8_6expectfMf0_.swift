Testing.__checkFunctionCall(page.names.self,calling: {
  $0.contains($1)
},name,expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("page.names"),"contains",(nil,.__fromSyntaxNode("name"))), false),comments: ["\(page.name) refers to itself"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:28:9-28:77
