Testing.__checkFunctionCall(NameSketch(left).self,calling: {
  $0.mayBeSimilar(to: $1,mostEdits: $2)
},NameSketch(right),2,expression: .__fromFunctionCall(.__fromSyntaxNode("NameSketch(left)"),"mayBeSimilar",("to",.__fromSyntaxNode("NameSketch(right)")),("mostEdits",.__fromSyntaxNode("2"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:112:7-112:82
