Testing.__checkFunctionCall(lines[1].self,calling: {
  $0.firstRange(of: $1)
},"WRONG",expression: .__fromFunctionCall(.__fromSyntaxNode("lines[1]"),"firstRange",("of",.__fromStringLiteral(#""WRONG""#, "WRONG"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:120:23-120:65
