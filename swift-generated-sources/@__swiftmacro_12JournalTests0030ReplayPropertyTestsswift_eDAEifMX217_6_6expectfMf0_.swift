Testing.__checkValue(try journal.checkIntegrity() == [],expression: .__fromSyntaxNode("try journal.checkIntegrity() == []"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ReplayPropertyTests.swift:218:7-218:50
