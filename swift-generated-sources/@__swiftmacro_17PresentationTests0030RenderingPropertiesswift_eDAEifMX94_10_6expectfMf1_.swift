Testing.__checkFunctionCall(["=", "+", "-", "@", "\t"].self,calling: {
  $0.contains($1)
},field.first,expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode(#"["=", "+", "-", "@", "\t"]"#),"contains",(nil,.__fromSyntaxNode("field.first"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:95:11-95:69
