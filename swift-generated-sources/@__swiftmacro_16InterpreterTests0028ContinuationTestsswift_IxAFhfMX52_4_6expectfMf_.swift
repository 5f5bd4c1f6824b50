Testing.__checkValue(taken(text, try desk()) == nil,expression: .__fromSyntaxNode("taken(text, try desk()) == nil"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ContinuationTests.swift:53:5-53:44
