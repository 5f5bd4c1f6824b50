Testing.__checkValue(records.allSatisfy { $0.count == answer.columns.count },expression: .__fromSyntaxNode("records.allSatisfy { $0.count == answer.columns.count }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:91:7-91:71
