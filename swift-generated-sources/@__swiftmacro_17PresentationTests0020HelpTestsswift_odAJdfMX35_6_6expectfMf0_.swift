Testing.__checkValue(page.examples.allSatisfy { $0.outcome == .works },expression: .__fromSyntaxNode("page.examples.allSatisfy { $0.outcome == .works }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:36:7-36:65
