Testing.__checkBinaryOperation(desk.answers.count,{ $0 > $1() },20,expression: .__fromBinaryOperation(.__fromSyntaxNode("desk.answers.count"),">",.__fromSyntaxNode("20")),comments: [.__line("// The store was really filled: most of the lines are accepted.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HostileTextTests.swift:64:5-64:37
