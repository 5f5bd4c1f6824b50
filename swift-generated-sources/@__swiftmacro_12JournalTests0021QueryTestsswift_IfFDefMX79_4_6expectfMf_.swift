Testing.__checkBinaryOperation(names,{ $0 == $1() },["Name 100", "Name 101", "Name 102", "Name 103"],expression: .__fromBinaryOperation(.__fromSyntaxNode("names"),"==",.__fromSyntaxNode(#"["Name 100", "Name 101", "Name 102", "Name 103"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:80:5-80:71
