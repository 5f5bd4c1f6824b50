Testing.__checkValue(try journal.person(alice)?.name == "Xanthippe",expression: .__fromSyntaxNode(#"try journal.person(alice)?.name == "Xanthippe""#),comments: ["not forgotten after all"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:78:5-78:87
