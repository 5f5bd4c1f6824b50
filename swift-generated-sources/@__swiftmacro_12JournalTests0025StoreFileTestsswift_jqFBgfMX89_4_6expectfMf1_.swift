Testing.__checkFunctionCall((),calling: { 
  isUnchanged($1,$2)
},path,bytes,expression: .__fromFunctionCall(nil,"isUnchanged",(nil,.__fromSyntaxNode("path")),(nil,.__fromSyntaxNode("bytes"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:90:5-90:38
