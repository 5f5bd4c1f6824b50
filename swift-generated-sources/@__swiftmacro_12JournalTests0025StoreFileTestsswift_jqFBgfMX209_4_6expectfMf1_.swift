Testing.__checkBinaryOperation(bob,{ $0 != $1() },alice,expression: .__fromBinaryOperation(.__fromSyntaxNode("bob"),"!=",.__fromSyntaxNode("alice")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:210:5-210:26
