Testing.__checkValue(lines.dropFirst().allSatisfy { DisplayWidth.columns(of: $0) <= style.width ?? 0 },expression: .__fromSyntaxNode("lines.dropFirst().allSatisfy { DisplayWidth.columns(of: $0) <= style.width ?? 0 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:122:7-122:97
