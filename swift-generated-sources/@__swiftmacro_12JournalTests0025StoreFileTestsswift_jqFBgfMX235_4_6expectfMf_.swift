Testing.__checkValue(try two.personCount == 2,expression: .__fromSyntaxNode("try two.personCount == 2"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:236:5-236:38
