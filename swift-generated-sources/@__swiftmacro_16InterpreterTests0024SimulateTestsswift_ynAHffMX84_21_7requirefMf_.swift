Testing.__checkValue(try Self.rows(of: Self.statement(Self.byFive, seed: seed)).last,expression: .__fromSyntaxNode("try Self.rows(of: Self.statement(Self.byFive, seed: seed)).last"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:85:22-85:95
