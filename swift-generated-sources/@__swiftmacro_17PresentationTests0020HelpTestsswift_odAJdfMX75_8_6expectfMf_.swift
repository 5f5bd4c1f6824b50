Testing.__checkBinaryOperation(DisplayWidth.columns(of: line),{ $0 <= $1() },width,expression: .__fromBinaryOperation(.__fromSyntaxNode("DisplayWidth.columns(of: line)"),"<=",.__fromSyntaxNode("width")),comments: ["\(page.name): \(line)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:76:9-76:82
