Testing.__checkBinaryOperation(layers,{ $0 == $1() },["core", "people", "ask", "script", "shell"],expression: .__fromBinaryOperation(.__fromSyntaxNode("layers"),"==",.__fromSyntaxNode(#"["core", "people", "ask", "script", "shell"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:77:5-77:68
