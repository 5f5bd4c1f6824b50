Testing.__checkValue(try journal.promise(1)?.id == promise,expression: .__fromSyntaxNode("try journal.promise(1)?.id == promise"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:180:5-180:51
