Testing.__checkBinaryOperation(good.subtracting(listed),{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("good.subtracting(listed)"),"==",.__fromSyntaxNode("[]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/QuestionFormTests.swift:101:5-101:44
