Testing.__checkValue(try Self.rows(of: Self.statement(Self.random, seed: seed)).last,expression: .__fromSyntaxNode("try Self.rows(of: Self.statement(Self.random, seed: seed)).last"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:86:22-86:95
