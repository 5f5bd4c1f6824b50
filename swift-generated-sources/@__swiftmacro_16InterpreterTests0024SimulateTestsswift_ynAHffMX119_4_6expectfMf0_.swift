Testing.__checkBinaryOperation(answer.notes.last,{ $0 == $1() },"It shows how the model behaves, not what your years will bring.",expression: .__fromBinaryOperation(.__fromSyntaxNode("answer.notes.last"),"==",.__fromStringLiteral(#""It shows how the model behaves, not what your years will bring.""#, "It shows how the model behaves, not what your years will bring.")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:120:5-120:100
