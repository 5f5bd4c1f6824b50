Testing.__checkBinaryOperation(found.map(\.text),{ $0 == $1() },["#Mentees", "#mentor"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found.map(\.text)"#),"==",.__fromSyntaxNode(##"["#Mentees", "#mentor"]"##)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ContinuationTests.swift:85:5-85:58
