Testing.__checkFunctionCall((),calling: { 
  Day(iso: $1)
},"2024-02-01",expression: .__fromFunctionCall(nil,"Day",("iso",.__fromStringLiteral(#""2024-02-01""#, "2024-02-01"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:226:19-226:51
