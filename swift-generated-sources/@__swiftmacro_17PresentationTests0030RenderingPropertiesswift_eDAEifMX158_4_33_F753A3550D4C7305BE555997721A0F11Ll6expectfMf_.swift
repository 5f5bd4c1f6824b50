Testing.__checkFunctionCall(text.unicodeScalars.self,calling: {
  $0.contains(where: $1)
},Hostile.isDangerous,expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("text.unicodeScalars"),"contains",("where",.__fromSyntaxNode("Hostile.isDangerous"))), false),comments: ["\(text.debugDescription)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:159:5-159:99
