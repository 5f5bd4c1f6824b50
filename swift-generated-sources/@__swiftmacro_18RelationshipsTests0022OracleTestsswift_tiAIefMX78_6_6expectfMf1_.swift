Testing.__checkFunctionCall((),calling: { 
  isClose($1,$2,$3)
},best?.probability ?? 0,known.verdicts[0],1e-10,expression: .__fromFunctionCall(nil,"isClose",(nil,.__fromSyntaxNode("best?.probability ?? 0")),(nil,.__fromSyntaxNode("known.verdicts[0]")),(nil,.__fromSyntaxNode("1e-10"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/OracleTests.swift:79:7-79:73
