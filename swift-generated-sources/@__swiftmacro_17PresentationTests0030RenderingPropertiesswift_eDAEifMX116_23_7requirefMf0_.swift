Testing.__checkFunctionCall(lines[2].self,calling: {
  $0.firstIndex(of: $1)
},"^",expression: .__fromFunctionCall(.__fromSyntaxNode("lines[2]"),"firstIndex",("of",.__fromStringLiteral(#""^""#, "^"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:117:24-117:62
