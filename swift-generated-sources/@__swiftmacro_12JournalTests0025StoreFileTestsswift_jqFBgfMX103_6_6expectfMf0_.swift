Testing.__checkBinaryOperation(error?.kind,{ $0 == $1() },kind,expression: .__fromBinaryOperation(.__fromSyntaxNode("error?.kind"),"==",.__fromSyntaxNode("kind")),comments: ["\(path)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:104:7-104:46
