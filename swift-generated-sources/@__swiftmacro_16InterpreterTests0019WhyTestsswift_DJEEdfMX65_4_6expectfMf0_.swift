Testing.__checkBinaryOperation(abs(product(pick, 0..<4) - score),{ $0 < $1() },1e-12,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(product(pick, 0..<4) - score)"),"<",.__fromSyntaxNode("1e-12")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:66:5-66:55
