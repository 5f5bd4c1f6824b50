Testing.__checkBinaryOperation(parse(chain).diagnostics.map(\.code),{ $0 == $1() },[.nestingTooDeep],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"parse(chain).diagnostics.map(\.code)"#),"==",.__fromSyntaxNode("[.nestingTooDeep]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/RobustnessTests.swift:85:5-85:71
