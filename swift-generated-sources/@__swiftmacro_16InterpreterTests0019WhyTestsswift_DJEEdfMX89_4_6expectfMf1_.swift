Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"expect (settled of Bob) >= 0; set today to \(date)",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromSyntaxNode(#""expect (settled of Bob) >= 0; set today to \(date)""#))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:90:5-90:77
