Testing.__checkValue(try one.personCount == 2,expression: .__fromSyntaxNode("try one.personCount == 2"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:250:5-250:38
