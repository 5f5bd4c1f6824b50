Testing.__checkBinaryOperation(render(placeless, as: .json, style: style),{ $0 == $1() },#"{"code":"E0606","severity":"error","message":"Busy.","file":null,"line":null,"#
        + #""column":null,"length":null,"suggestions":[]}"# + "\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("render(placeless, as: .json, style: style)"),"==",.__fromSyntaxNode(##"#"{"code":"E0606","severity":"error","message":"Busy.","file":null,"line":null,"#\##n        + #""column":null,"length":null,"suggestions":[]}"# + "\n""##)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:414:5-417:68
