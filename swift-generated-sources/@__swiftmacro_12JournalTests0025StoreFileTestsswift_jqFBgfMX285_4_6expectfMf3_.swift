Testing.__checkValue(try restored.checkIntegrity() == [],expression: .__fromSyntaxNode("try restored.checkIntegrity() == []"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:286:5-286:49
