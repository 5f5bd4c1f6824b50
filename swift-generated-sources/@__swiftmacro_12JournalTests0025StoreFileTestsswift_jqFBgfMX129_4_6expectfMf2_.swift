Testing.__checkBinaryOperation(error?.kind,{ $0 == $1() },.readOnly,expression: .__fromBinaryOperation(.__fromSyntaxNode("error?.kind"),"==",.__fromSyntaxNode(".readOnly")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:130:5-130:38
