Testing.__checkBinaryOperation(theirs.map(\.summary),{ $0 == $1() },ours.map(\.summary),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"theirs.map(\.summary)"#),"==",.__fromSyntaxNode(#"ours.map(\.summary)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/ExportTests.swift:62:5-62:58
