Testing.__checkBinaryOperation(abs(why.numbers(of: "probability").reduce(1, *) - path.numbers(of: "probability")[0]),{ $0 < $1() },1e-12,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"abs(why.numbers(of: "probability").reduce(1, *) - path.numbers(of: "probability")[0])"#),"<",.__fromSyntaxNode("1e-12")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:55:5-56:101
