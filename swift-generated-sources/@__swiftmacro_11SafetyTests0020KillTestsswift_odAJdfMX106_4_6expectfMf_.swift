Testing.__checkValue(try journal.checkIntegrity() == [],expression: .__fromSyntaxNode("try journal.checkIntegrity() == []"),comments: ["after step \(end)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/KillTests.swift:107:5-107:69
