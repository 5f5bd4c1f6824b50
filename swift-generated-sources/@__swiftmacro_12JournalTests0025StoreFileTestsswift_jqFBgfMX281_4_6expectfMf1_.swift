Testing.__checkBinaryOperation(error?.kind,{ $0 == $1() },.denied,expression: .__fromBinaryOperation(.__fromSyntaxNode("error?.kind"),"==",.__fromSyntaxNode(".denied")),comments: ["nothing is overwritten"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:282:5-282:62
