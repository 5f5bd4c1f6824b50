Testing.__checkBinaryOperation(code,{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("code"),"==",.__fromSyntaxNode("0")),comments: ["tmux starts"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/TerminalTests/Tmux.swift:134:9-134:43
