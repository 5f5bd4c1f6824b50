Testing.__checkCast(row[column.key],is: (NSNull).self,expression: .__fromBinaryOperation(.__fromSyntaxNode("row[column.key]"),"is",.__fromSyntaxNode("NSNull")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:72:23-72:57
