Testing.__checkBinaryOperation(found.diagnostics.map(\.code),{ $0 == $1() },[.invalidEncoding],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found.diagnostics.map(\.code)"#),"==",.__fromSyntaxNode("[.invalidEncoding]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/RobustnessTests.swift:50:7-50:67
