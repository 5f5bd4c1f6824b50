Testing.__checkFunctionCall(answer.self,calling: {
  $0.summaryNumber($1)
},"freshHours",expression: .__fromFunctionCall(.__fromSyntaxNode("answer"),"summaryNumber",(nil,.__fromStringLiteral(#""freshHours""#, "freshHours"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift:58:21-58:65
