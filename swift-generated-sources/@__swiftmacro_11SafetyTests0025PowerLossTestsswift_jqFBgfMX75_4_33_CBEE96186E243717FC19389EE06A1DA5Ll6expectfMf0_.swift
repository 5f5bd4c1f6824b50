Testing.__checkValue(try journal.checkIntegrity() == [],expression: .__fromSyntaxNode("try journal.checkIntegrity() == []"),comments: ([what] as [Testing.Comment?]).compactMap(\.self),isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/PowerLossTests.swift:76:5-76:54
