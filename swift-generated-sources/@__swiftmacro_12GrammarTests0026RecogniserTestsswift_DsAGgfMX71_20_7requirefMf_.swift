Testing.__checkFunctionCall(recogniser.self,calling: {
  $0.expectedTerminals(after: $1)
},"",expression: .__fromFunctionCall(.__fromSyntaxNode("recogniser"),"expectedTerminals",("after",.__fromStringLiteral(#""""#, ""))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:72:21-72:70
