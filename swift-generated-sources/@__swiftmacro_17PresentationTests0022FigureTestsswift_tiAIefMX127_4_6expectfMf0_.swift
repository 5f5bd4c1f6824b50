Testing.__checkBinaryOperation(" a  b ".onOneLine,{ $0 == $1() }," a  b ",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"" a  b ".onOneLine"#),"==",.__fromStringLiteral(#"" a  b ""#, " a  b ")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:128:5-128:44
