Testing.__checkBinaryOperation(listed.numbers(of: "probability"),{ $0 == $1() },[values[7]],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"listed.numbers(of: "probability")"#),"==",.__fromSyntaxNode("[values[7]]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:40:5-40:62
