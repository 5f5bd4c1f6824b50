Testing.__checkFunctionCall((),calling: { 
  contains($1,$2)
},bytes,word,expression: .__fromNegation(.__fromFunctionCall(nil,"contains",(nil,.__fromSyntaxNode("bytes")),(nil,.__fromSyntaxNode("word"))), false),comments: ["\(word) in \(file)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:60:9-60:62
