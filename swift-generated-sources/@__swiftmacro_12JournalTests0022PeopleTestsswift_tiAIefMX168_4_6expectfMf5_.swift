Testing.__checkBinaryOperation(calls.first?.people,{ $0 == $1() },[Participant(alice, .subject)],expression: .__fromBinaryOperation(.__fromSyntaxNode("calls.first?.people"),"==",.__fromSyntaxNode("[Participant(alice, .subject)]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:169:5-169:67
