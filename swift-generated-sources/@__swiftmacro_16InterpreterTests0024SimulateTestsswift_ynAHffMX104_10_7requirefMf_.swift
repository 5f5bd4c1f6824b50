Testing.__checkValue(try Self.rows(of: Self.statement(body)).last,expression: .__fromSyntaxNode("try Self.rows(of: Self.statement(body)).last"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:105:11-105:65
