Testing.__checkValue(try journal.mentions([.sawWork, .note], topic: "swift", through: firstDay + 1).map(\.id) == [
        note
      ],expression: .__fromSyntaxNode(#"try journal.mentions([.sawWork, .note], topic: "swift", through: firstDay + 1).map(\.id) == [\#n        note\#n      ]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:164:5-167:9
