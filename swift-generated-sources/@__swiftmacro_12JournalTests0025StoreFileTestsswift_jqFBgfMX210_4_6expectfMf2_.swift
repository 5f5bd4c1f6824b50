Testing.__checkValue(try one.people(named: "bob") == [bob],expression: .__fromSyntaxNode(#"try one.people(named: "bob") == [bob]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:211:5-211:51
