Testing.__checkValue(try one.person(alice)?.name == "Alice Jones",expression: .__fromSyntaxNode(#"try one.person(alice)?.name == "Alice Jones""#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:213:5-213:58
