Testing.__checkBinaryOperation(rows.first?.contains(columns < 40 ? "+" : "Alina Peters"),{ $0 ?? $1() },false,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"rows.first?.contains(columns < 40 ? "+" : "Alina Peters")"#),"??",.__fromSyntaxNode("false")),comments: ["\(rows)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/TerminalTests/ShellHelpTests.swift:132:5-132:91
