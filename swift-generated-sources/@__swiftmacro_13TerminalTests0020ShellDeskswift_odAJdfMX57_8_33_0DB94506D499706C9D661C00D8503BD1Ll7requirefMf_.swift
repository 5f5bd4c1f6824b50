Testing.__checkBinaryOperation(code,{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("code"),"==",.__fromSyntaxNode("0")),comments: ["the store is filled: \(output)"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/TerminalTests/ShellDesk.swift:58:9-58:62
