Testing.__checkValue(one != (try Self.rows(of: Self.statement(Self.random, years: 2, seed: 43))),expression: .__fromSyntaxNode("one != (try Self.rows(of: Self.statement(Self.random, years: 2, seed: 43)))"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:129:5-129:89
