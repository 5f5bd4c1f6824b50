Testing.__checkFunctionCall((),calling: { 
  Day(iso: $1)
},"2026-03-03",expression: .__fromFunctionCall(nil,"Day",("iso",.__fromStringLiteral(#""2026-03-03""#, "2026-03-03"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:36:20-36:52
