Testing.__checkBinaryOperation(mode(of: path),{ $0 == $1() },0o600,expression: .__fromBinaryOperation(.__fromSyntaxNode("mode(of: path)"),"==",.__fromSyntaxNode("0o600")),comments: ["\(name)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:113:7-113:50
