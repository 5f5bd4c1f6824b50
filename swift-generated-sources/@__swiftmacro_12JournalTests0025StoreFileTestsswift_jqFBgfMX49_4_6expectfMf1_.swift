Testing.__checkValue(try Journal(.file(path)).personCount == 1,expression: .__fromSyntaxNode("try Journal(.file(path)).personCount == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:50:5-50:55
