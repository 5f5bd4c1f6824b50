Testing.__checkBinaryOperation(roles,{ $0 == $1() },[.statement, .person, .clause, .person, .clause, .date, .date, .comment],expression: .__fromBinaryOperation(.__fromSyntaxNode("roles"),"==",.__fromSyntaxNode("[.statement, .person, .clause, .person, .clause, .date, .date, .comment]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/ExpectationTests.swift:52:5-53:89
