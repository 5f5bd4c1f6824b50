Testing.__checkBinaryOperation(DisplayWidth.columns(of: lines[1][..<found.lowerBound]),{ $0 == $1() },column,expression: .__fromBinaryOperation(.__fromSyntaxNode("DisplayWidth.columns(of: lines[1][..<found.lowerBound])"),"==",.__fromSyntaxNode("column")),comments: ["\(lines[1])"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:121:7-121:96
