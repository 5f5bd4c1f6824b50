Testing.__checkFunctionCall((),calling: { 
  contents(of: $1)
},folder.file("other.db"),expression: .__fromFunctionCall(nil,"contents",("of",.__fromSyntaxNode(#"folder.file("other.db")"#))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:58:24-58:71
