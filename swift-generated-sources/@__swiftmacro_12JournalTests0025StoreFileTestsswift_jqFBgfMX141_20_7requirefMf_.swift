Testing.__checkFunctionCall((),calling: { 
  contents(of: $1)
},path,expression: .__fromFunctionCall(nil,"contents",("of",.__fromSyntaxNode("path"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:142:21-142:49
