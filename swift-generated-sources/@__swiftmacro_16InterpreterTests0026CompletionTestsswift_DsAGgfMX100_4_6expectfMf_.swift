Testing.__checkValue(try desk().session.acquaintance(with: name) == wanted,expression: .__fromSyntaxNode("try desk().session.acquaintance(with: name) == wanted"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/CompletionTests.swift:101:5-101:67
