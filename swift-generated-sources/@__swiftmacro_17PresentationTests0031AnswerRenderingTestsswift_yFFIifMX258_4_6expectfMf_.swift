Testing.__checkBinaryOperation(render(answer, as: .csv, style: style),{ $0 == $1() },"person,n\r\n'=cmd|'/c calc'!A0,-5\r\n'-5,-0.25\r\n\"a, \"\"b\"\"\nc\",\r\n"
        + "'\tx,false\r\n'@a; b; -1,2026-03-04\r\n'＋1,0.5\r\n␛[2J,\r\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("render(answer, as: .csv, style: style)"),"==",.__fromSyntaxNode(#""person,n\r\n'=cmd|'/c calc'!A0,-5\r\n'-5,-0.25\r\n\"a, \"\"b\"\"\nc\",\r\n"\#n        + "'\tx,false\r\n'@a; b; -1,2026-03-04\r\n'＋1,0.5\r\n␛[2J,\r\n""#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:259:5-262:77
