Testing.__checkBinaryOperation(part,{ $0 == $1() },words.split(separator: " ").suffix(2).joined(separator: " "),expression: .__fromBinaryOperation(.__fromSyntaxNode("part"),"==",.__fromSyntaxNode(#"words.split(separator: " ").suffix(2).joined(separator: " ")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:132:5-132:82
