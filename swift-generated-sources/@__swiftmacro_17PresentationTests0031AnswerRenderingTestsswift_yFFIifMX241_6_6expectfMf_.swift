Testing.__checkBinaryOperation(render(answer, as: .json, style: style),{ $0 == $1() },#"{"schema":"whoknows/1","question":"","asOf":"2024-02-01","rows":[],"#
          + #""summary":{"v":"# + expected + #"},"estimated":true}"# + "\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("render(answer, as: .json, style: style)"),"==",.__fromSyntaxNode(##"#"{"schema":"whoknows/1","question":"","asOf":"2024-02-01","rows":[],"#\##n          + #""summary":{"v":"# + expected + #"},"estimated":true}"# + "\n""##)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:242:7-245:77
