Testing.__checkValue(try ids([.interaction], alice) == [met, early, via, late],expression: .__fromSyntaxNode("try ids([.interaction], alice) == [met, early, via, late]"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:125:5-125:71
