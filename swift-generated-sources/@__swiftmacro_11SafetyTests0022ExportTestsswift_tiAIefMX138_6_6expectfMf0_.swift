Testing.__checkBinaryOperation(desk.player.diagnostics.last?.code,{ $0 == $1() },.notRestorable,expression: .__fromBinaryOperation(.__fromSyntaxNode("desk.player.diagnostics.last?.code"),"==",.__fromSyntaxNode(".notRestorable")),comments: ["\(text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/ExportTests.swift:139:7-139:79
