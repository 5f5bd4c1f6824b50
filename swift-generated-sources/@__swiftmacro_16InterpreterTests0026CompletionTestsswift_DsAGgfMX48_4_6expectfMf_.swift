Testing.__checkBinaryOperation(Array(found.prefix(3)),{ $0 == $1() },["Mary Ann", "Mark Twain", "Mallory"],expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(found.prefix(3))"),"==",.__fromSyntaxNode(#"["Mary Ann", "Mark Twain", "Mallory"]"#)),comments: ["\(found)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/CompletionTests.swift:49:5-49:89
