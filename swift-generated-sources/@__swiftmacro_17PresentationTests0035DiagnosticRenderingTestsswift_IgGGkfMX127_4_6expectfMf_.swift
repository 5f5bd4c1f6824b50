Testing.__checkBinaryOperation(suggested(.fill, edits, at: SourceRange(start, end), in: text),{ $0 == $1() },words,expression: .__fromBinaryOperation(.__fromSyntaxNode("suggested(.fill, edits, at: SourceRange(start, end), in: text)"),"==",.__fromSyntaxNode("words")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:128:5-128:85
