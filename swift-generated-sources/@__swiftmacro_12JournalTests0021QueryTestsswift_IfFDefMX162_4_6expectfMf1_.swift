Testing.__checkValue(try journal.mentions([.sawWork], topic: "zoe's api", through: nil).map(\.id) == [saw],expression: .__fromSyntaxNode(#"try journal.mentions([.sawWork], topic: "zoe's api", through: nil).map(\.id) == [saw]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:163:5-163:99
