Testing.__checkFunctionCall((),calling: { 
  Day(iso: $1)
},text + "-01",expression: .__fromFunctionCall(nil,"Day",("iso",.__fromSyntaxNode(#"text + "-01""#))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:71:21-71:53
