Testing.__checkValue(try export(copy) == export(desk),expression: .__fromSyntaxNode("try export(copy) == export(desk)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/ExportTests.swift:68:5-68:46
