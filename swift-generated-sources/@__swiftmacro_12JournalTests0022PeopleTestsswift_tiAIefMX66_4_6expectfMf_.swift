Testing.__checkBinaryOperation(found.first,{ $0 == $1() },last,expression: .__fromBinaryOperation(.__fromSyntaxNode("found.first"),"==",.__fromSyntaxNode("last")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:67:5-67:33
