Testing.__checkValue(try two.personCount == 0,expression: .__fromSyntaxNode("try two.personCount == 0"),comments: ["readers never wait"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:247:7-247:62
