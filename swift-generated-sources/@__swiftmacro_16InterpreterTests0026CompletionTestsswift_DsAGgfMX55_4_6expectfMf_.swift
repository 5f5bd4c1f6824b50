Testing.__checkBinaryOperation(facts["Mary Ann"],{ $0 == $1() },"engineer, Acme · knows you <1 % · 3 weeks ago",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"facts["Mary Ann"]"#),"==",.__fromStringLiteral(#""engineer, Acme · knows you <1 % · 3 weeks ago""#, "engineer, Acme · knows you <1 % · 3 weeks ago")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/CompletionTests.swift:56:5-56:84
