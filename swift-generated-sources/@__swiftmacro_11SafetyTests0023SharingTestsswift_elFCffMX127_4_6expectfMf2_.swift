Testing.__checkValue(try folder.names == [],expression: .__fromSyntaxNode("try folder.names == []"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:128:5-128:36
