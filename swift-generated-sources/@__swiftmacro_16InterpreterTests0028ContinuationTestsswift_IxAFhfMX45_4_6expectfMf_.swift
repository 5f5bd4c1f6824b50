Testing.__checkValue(taken(text, try desk()) == wanted,expression: .__fromSyntaxNode("taken(text, try desk()) == wanted"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ContinuationTests.swift:46:5-46:47
