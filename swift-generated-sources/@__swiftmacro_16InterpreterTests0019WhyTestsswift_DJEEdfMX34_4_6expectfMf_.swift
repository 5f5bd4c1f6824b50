Testing.__checkBinaryOperation(abs(product(why, 0..<4) - values[4]),{ $0 < $1() },1e-12,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(product(why, 0..<4) - values[4])"),"<",.__fromSyntaxNode("1e-12")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:35:5-35:58
