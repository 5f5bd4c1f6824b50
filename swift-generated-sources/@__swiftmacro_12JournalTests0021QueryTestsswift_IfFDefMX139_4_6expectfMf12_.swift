Testing.__checkValue(try ids([.interaction], alice) == [met, early, late],expression: .__fromSyntaxNode("try ids([.interaction], alice) == [met, early, late]"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:140:5-140:66
