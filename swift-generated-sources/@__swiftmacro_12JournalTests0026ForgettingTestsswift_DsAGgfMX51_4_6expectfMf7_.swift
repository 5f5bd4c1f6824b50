Testing.__checkValue(try journal.add("Dan") > carol,expression: .__fromSyntaxNode(#"try journal.add("Dan") > carol"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:52:5-52:44
