Testing.__checkFunctionCall((),calling: { 
  Network($1)
},line.split(separator: "|", omittingEmptySubsequences: false),expression: .__fromFunctionCall(nil,"Network",(nil,.__fromSyntaxNode(#"line.split(separator: "|", omittingEmptySubsequences: false)"#))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/RelationshipsTests/OracleTests.swift:37:11-37:90
