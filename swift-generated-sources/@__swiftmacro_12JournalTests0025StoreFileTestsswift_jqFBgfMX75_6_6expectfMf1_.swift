Testing.__checkFunctionCall((),calling: { 
  isUnchanged($1,$2)
},path,bytes,expression: .__fromFunctionCall(nil,"isUnchanged",(nil,.__fromSyntaxNode("path")),(nil,.__fromSyntaxNode("bytes"))),comments: ["\(name)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:76:7-76:51
