Testing.__checkBinaryOperation(suggested(.maybe, [(65, 70, "Bob")], at: marked, in: text),{ $0 == $1() },String(repeating: "meet Ann; ", count: 6) + "meet Bob on friday",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"suggested(.maybe, [(65, 70, "Bob")], at: marked, in: text)"#),"==",.__fromSyntaxNode(#"String(repeating: "meet Ann; ", count: 6) + "meet Bob on friday""#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:155:5-157:77
