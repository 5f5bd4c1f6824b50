Testing.__checkBinaryOperation(first.text.unicodeScalars.count,{ $0 < $1() },24,expression: .__fromBinaryOperation(.__fromSyntaxNode("first.text.unicodeScalars.count"),"<",.__fromSyntaxNode("24")),comments: ["\(first.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ProofDriverTests.swift:71:5-71:67
