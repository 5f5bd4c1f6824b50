Testing.__checkFunctionCall((),calling: { 
  contains($1,$2)
},contents(of: path + "-wal") ?? [],"Xanthippe",expression: .__fromNegation(.__fromFunctionCall(nil,"contains",(nil,.__fromSyntaxNode(#"contents(of: path + "-wal") ?? []"#)),(nil,.__fromStringLiteral(#""Xanthippe""#, "Xanthippe"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:81:5-81:71
