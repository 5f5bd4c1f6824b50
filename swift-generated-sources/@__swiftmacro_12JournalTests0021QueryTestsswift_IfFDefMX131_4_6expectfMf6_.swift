Testing.__checkValue(try ids([.trait], .me) == [trait],expression: .__fromSyntaxNode("try ids([.trait], .me) == [trait]"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:132:5-132:47
