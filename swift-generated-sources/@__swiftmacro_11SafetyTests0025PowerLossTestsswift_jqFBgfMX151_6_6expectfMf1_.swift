Testing.__checkValue(try player.journal.checkIntegrity() == [],expression: .__fromSyntaxNode("try player.journal.checkIntegrity() == []"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/PowerLossTests.swift:152:7-152:57
