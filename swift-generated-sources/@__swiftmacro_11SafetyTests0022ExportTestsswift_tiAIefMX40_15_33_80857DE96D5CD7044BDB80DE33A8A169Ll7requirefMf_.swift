Testing.__checkValue(desk.exported["backup.net"],expression: .__fromSyntaxNode(#"desk.exported["backup.net"]"#),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/SafetyTests/ExportTests.swift:41:16-41:53
