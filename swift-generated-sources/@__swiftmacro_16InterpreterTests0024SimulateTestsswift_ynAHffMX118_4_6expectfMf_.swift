Testing.__checkPropertyAccess(answer.self,getting: { $0.isEstimated },expression: .__fromPropertyAccess(.__fromSyntaxNode("answer"),.__fromSyntaxNode("isEstimated")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:119:5-119:32
