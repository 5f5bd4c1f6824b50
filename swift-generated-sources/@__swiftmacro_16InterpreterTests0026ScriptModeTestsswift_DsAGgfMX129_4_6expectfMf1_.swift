Testing.__checkBinaryOperation(diagnostic.source?.name,{ $0 == $1() },"b.net",expression: .__fromBinaryOperation(.__fromSyntaxNode("diagnostic.source?.name"),"==",.__fromStringLiteral(#""b.net""#, "b.net")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:130:5-130:48
