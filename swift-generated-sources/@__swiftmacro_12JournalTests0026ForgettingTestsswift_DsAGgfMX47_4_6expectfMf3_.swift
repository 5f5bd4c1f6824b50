Testing.__checkValue(try journal.people(named: "zenobia umbridge") == [],expression: .__fromSyntaxNode(#"try journal.people(named: "zenobia umbridge") == []"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:48:5-48:65
