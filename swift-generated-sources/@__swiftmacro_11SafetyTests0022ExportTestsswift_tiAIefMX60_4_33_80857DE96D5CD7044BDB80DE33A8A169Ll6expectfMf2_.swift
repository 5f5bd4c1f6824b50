Testing.__checkBinaryOperation(theirs.map(\.rows),{ $0 == $1() },ours.map(\.rows),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"theirs.map(\.rows)"#),"==",.__fromSyntaxNode(#"ours.map(\.rows)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/ExportTests.swift:61:5-61:52
