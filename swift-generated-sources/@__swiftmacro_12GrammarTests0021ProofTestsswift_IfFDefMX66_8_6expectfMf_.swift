Testing.__checkBinaryOperation(joined,{ $0 == $1() },bytes,expression: .__fromBinaryOperation(.__fromSyntaxNode("joined"),"==",.__fromSyntaxNode("bytes")),comments: ["\(file) cut at byte \(end)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ProofTests.swift:67:9-67:63
