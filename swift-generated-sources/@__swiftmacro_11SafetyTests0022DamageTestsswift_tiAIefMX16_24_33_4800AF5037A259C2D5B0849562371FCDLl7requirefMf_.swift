Testing.__checkFunctionCall(folder.self,calling: {
  $0.bytes(of: $1)
},"network.db",expression: .__fromFunctionCall(.__fromSyntaxNode("folder"),"bytes",("of",.__fromStringLiteral(#""network.db""#, "network.db"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/SafetyTests/DamageTests.swift:17:25-17:65
