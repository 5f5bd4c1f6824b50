Testing.__checkBinaryOperation(two.parameters[.usualMet],{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("two.parameters[.usualMet]"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:221:5-221:44
