Testing.__checkBinaryOperation(parse(source).diagnostics.map(\.code.rawValue),{ $0 == $1() },[code],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"parse(source).diagnostics.map(\.code.rawValue)"#),"==",.__fromSyntaxNode("[code]")),comments: ["\(source)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/DiagnosticTests.swift:53:9-53:87
