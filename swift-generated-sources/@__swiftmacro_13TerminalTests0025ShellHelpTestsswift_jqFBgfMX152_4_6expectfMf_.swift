Testing.__checkBinaryOperation(saved,{ $0 == $1() },"print 1\nprint 3\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("saved"),"==",.__fromStringLiteral(#""print 1\nprint 3\n""#, "print 1\nprint 3\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/TerminalTests/ShellHelpTests.swift:153:5-153:43
