Testing.__checkBinaryOperation("\n".onOneLine,{ $0 == $1() },"",expression: .__fromBinaryOperation(.__fromSyntaxNode(#""\n".onOneLine"#),"==",.__fromStringLiteral(#""""#, "")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:129:5-129:34
