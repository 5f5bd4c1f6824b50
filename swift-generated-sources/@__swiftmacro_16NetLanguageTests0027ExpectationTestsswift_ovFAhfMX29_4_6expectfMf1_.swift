Testing.__checkBinaryOperation(expected(in: "log ", at: 4),{ $0 == $1() },[Expected(.token(.identifier), .kind)],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"expected(in: "log ", at: 4)"#),"==",.__fromSyntaxNode("[Expected(.token(.identifier), .kind)]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/ExpectationTests.swift:30:5-30:83
