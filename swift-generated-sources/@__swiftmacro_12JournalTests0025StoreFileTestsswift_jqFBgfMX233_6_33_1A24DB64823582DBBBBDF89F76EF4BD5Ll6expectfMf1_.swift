Testing.__checkValue(try two.people(named: "bob") == [],expression: .__fromSyntaxNode(#"try two.people(named: "bob") == []"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:234:7-234:50
