Testing.__checkBinaryOperation(code,{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("code"),"==",.__fromSyntaxNode("0")),comments: ["tmux \(arguments.first ?? ""): \(output)"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/TerminalTests/Tmux.swift:140:9-140:72
