Testing.__checkBinaryOperation(program.matchesGrammar,{ $0 && $1() },problems.isEmpty,expression: .__fromBinaryOperation(.__fromSyntaxNode("program.matchesGrammar"),"&&",.__fromSyntaxNode("problems.isEmpty")),comments: ["\(file): \(problems)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ProofTests.swift:51:7-51:82
