Testing.__checkFunctionCall(answer.self,calling: {
  $0.summaryNumber($1)
},"settledHours",expression: .__fromFunctionCall(.__fromSyntaxNode("answer"),"summaryNumber",(nil,.__fromStringLiteral(#""settledHours""#, "settledHours"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift:59:23-59:69
