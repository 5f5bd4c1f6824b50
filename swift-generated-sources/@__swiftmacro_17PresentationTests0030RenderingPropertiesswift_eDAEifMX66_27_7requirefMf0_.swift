Testing.__checkCast(row[column.key],as: (Double).self,expression: .__fromBinaryOperation(.__fromSyntaxNode("row[column.key]"),"as?",.__fromSyntaxNode("Double")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:67:28-67:64
