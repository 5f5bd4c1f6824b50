Testing.__checkBinaryOperation(run.nextHint(),{ $0 == $1() },"Type: meet Alice",expression: .__fromBinaryOperation(.__fromSyntaxNode("run.nextHint()"),"==",.__fromStringLiteral(#""Type: meet Alice""#, "Type: meet Alice")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:85:5-85:50
