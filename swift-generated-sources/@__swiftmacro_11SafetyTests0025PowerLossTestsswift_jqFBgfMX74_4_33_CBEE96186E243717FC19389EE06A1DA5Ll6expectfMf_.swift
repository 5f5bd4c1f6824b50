Testing.__checkValue(records.contains(try journal.recordHash()),expression: .__fromSyntaxNode("records.contains(try journal.recordHash())"),comments: ([what] as [Testing.Comment?]).compactMap(\.self),isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/PowerLossTests.swift:75:5-75:62
