Testing.__checkBinaryOperation(now.rows,{ $0 == $1() },asOf.rows,expression: .__fromBinaryOperation(.__fromSyntaxNode("now.rows"),"==",.__fromSyntaxNode("asOf.rows")),comments: ["\(question)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:143:7-143:52
