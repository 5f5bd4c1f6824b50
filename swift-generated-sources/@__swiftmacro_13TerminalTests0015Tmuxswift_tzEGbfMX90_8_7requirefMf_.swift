Testing.__checkBinaryOperation(numbers.count,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("numbers.count"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/TerminalTests/Tmux.swift:91:9-91:37
