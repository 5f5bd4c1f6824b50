Testing.__checkValue(try one.checkIntegrity() == [],expression: .__fromSyntaxNode("try one.checkIntegrity() == []"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:223:5-223:44
