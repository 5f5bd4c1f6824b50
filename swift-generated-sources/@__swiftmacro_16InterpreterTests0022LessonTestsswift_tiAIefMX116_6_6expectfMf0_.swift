Testing.__checkBinaryOperation(run.verdict(on: [], recorded: true),{ $0 != $1() },.done,expression: .__fromBinaryOperation(.__fromSyntaxNode("run.verdict(on: [], recorded: true)"),"!=",.__fromSyntaxNode(".done")),comments: ["\(step.title) is done before it is tried"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:117:7-118:98
