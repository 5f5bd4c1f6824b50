Testing.__checkBinaryOperation(program.diagnostics.map(\.code),{ $0 == $1() },[.invalidEncoding],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"program.diagnostics.map(\.code)"#),"==",.__fromSyntaxNode("[.invalidEncoding]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/RobustnessTests.swift:44:5-44:67
