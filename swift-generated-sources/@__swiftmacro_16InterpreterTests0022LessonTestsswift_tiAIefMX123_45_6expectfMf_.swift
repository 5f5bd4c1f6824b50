Testing.__checkBinaryOperation(Self.names.count,{ $0 >= $1() },8,expression: .__fromBinaryOperation(.__fromSyntaxNode("Self.names.count"),">=",.__fromSyntaxNode("8")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:124:46-124:76
