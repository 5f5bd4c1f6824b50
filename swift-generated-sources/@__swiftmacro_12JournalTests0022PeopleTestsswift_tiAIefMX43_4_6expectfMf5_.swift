Testing.__checkBinaryOperation(record.handles,{ $0 == $1() },["@Alice.J"],expression: .__fromBinaryOperation(.__fromSyntaxNode("record.handles"),"==",.__fromSyntaxNode(#"["@Alice.J"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:44:5-44:44
