Testing.__checkBinaryOperation(parse(text).diagnostics.map(\.code),{ $0 == $1() },[.nestingTooDeep],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"parse(text).diagnostics.map(\.code)"#),"==",.__fromSyntaxNode("[.nestingTooDeep]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/RobustnessTests.swift:83:5-83:70
