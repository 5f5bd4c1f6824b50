Testing.__checkBinaryOperation(render(recording, as: .json, style: style),{ $0 == $1() },#"{"schema":"whoknows/1","recorded":["met Alice (new) via Bob · 2026-03-04"],"#
        + #""created":["Alice"],"entries":[4,5],"hints":["Alise is new; did you mean Alice?"]}"#
        + "\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("render(recording, as: .json, style: style)"),"==",.__fromSyntaxNode(##"#"{"schema":"whoknows/1","recorded":["met Alice (new) via Bob · 2026-03-04"],"#\##n        + #""created":["Alice"],"entries":[4,5],"hints":["Alise is new; did you mean Alice?"]}"#\##n        + "\n""##)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:360:5-364:16
