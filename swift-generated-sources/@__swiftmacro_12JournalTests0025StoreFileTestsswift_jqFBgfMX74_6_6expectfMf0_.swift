Testing.__checkBinaryOperation(error?.kind,{ $0 == $1() },.notOurs,expression: .__fromBinaryOperation(.__fromSyntaxNode("error?.kind"),"==",.__fromSyntaxNode(".notOurs")),comments: ["\(name)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:75:7-75:50
