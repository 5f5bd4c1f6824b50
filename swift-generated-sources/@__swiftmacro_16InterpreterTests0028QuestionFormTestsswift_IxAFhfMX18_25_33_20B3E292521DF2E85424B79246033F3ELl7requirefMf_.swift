Testing.__checkValue(Self.stores[store],expression: .__fromSyntaxNode("Self.stores[store]"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/QuestionFormTests.swift:19:26-19:54
