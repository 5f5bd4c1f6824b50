Testing.__checkBinaryOperation(abs(values[7] - all),{ $0 < $1() },1e-12,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(values[7] - all)"),"<",.__fromSyntaxNode("1e-12")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:37:5-37:42
