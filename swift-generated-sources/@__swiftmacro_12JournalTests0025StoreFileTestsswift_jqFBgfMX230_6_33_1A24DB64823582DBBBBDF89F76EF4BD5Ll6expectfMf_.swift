Testing.__checkValue(try two.personCount == 1,expression: .__fromSyntaxNode("try two.personCount == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:231:7-231:40
