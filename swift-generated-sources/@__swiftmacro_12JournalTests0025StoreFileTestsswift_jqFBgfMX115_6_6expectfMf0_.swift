Testing.__checkValue(try journal.personCount == 1,expression: .__fromSyntaxNode("try journal.personCount == 1"),comments: ["\(name), read-only"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:116:7-116:66
