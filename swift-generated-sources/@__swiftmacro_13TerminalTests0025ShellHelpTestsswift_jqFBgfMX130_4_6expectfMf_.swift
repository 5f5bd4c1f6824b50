Testing.__checkBinaryOperation(rows.count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("rows.count"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/TerminalTests/ShellHelpTests.swift:131:5-131:29
