Testing.__checkBinaryOperation(stored,{ $0 == $1() },text,expression: .__fromBinaryOperation(.__fromSyntaxNode("stored"),"==",.__fromSyntaxNode("text")),comments: ["\(path) is out of step: run the tests with WHOKNOWS_UPDATE=1"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/GeneratedFileTests.swift:16:5-16:92
