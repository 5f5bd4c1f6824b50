Testing.__checkFunctionCall((),calling: { 
  isUnchanged($1,$2)
},path,before,expression: .__fromFunctionCall(nil,"isUnchanged",(nil,.__fromSyntaxNode("path")),(nil,.__fromSyntaxNode("before"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:131:5-131:39
