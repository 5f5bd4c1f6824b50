Testing.__checkBinaryOperation(seen,{ $0 == $1() },[alice, bob],expression: .__fromBinaryOperation(.__fromSyntaxNode("seen"),"==",.__fromSyntaxNode("[alice, bob]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:172:5-172:34
