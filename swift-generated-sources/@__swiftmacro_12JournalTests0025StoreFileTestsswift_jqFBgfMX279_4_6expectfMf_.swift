Testing.__checkBinaryOperation(mode(of: copy),{ $0 == $1() },0o600,expression: .__fromBinaryOperation(.__fromSyntaxNode("mode(of: copy)"),"==",.__fromSyntaxNode("0o600")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:280:5-280:37
