Testing.__checkBinaryOperation(desk.answers.first?.rows.first?[1],{ $0 == $1() },.integer(2),expression: .__fromBinaryOperation(.__fromSyntaxNode("desk.answers.first?.rows.first?[1]"),"==",.__fromSyntaxNode(".integer(2)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:142:5-142:63
