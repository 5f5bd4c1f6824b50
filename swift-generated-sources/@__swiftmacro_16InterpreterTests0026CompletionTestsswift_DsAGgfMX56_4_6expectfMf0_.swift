Testing.__checkBinaryOperation(facts["Mallory"],{ $0 == $1() },"known of, not met",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"facts["Mallory"]"#),"==",.__fromStringLiteral(#""known of, not met""#, "known of, not met")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/CompletionTests.swift:57:5-57:53
