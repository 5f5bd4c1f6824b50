Testing.__checkBinaryOperation(lines[2][carets...],{ $0 == $1() },"^^^^^",expression: .__fromBinaryOperation(.__fromSyntaxNode("lines[2][carets...]"),"==",.__fromStringLiteral(#""^^^^^""#, "^^^^^")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:118:7-118:46
