Testing.__checkValue(try one.people(matching: "jones", limit: 9) == [alice],expression: .__fromSyntaxNode(#"try one.people(matching: "jones", limit: 9) == [alice]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:214:5-214:68
