Testing.__checkValue(isHelpful,expression: .__fromSyntaxNode("isHelpful"),comments: ["\(item.source)\n\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/DiagnosticCorpusTests.swift:64:9-64:59
