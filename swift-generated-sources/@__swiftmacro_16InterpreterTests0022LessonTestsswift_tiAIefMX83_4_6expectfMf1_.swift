Testing.__checkBinaryOperation(run.nextHint(),{ $0 == $1() },"meet ‹person›",expression: .__fromBinaryOperation(.__fromSyntaxNode("run.nextHint()"),"==",.__fromStringLiteral(#""meet ‹person›""#, "meet ‹person›")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:84:5-84:51
