Testing.__checkValue(try journal.mentions([.sawWork, .note], topic: "swift", through: nil).map(\.id) == [
        note, saw,
      ],expression: .__fromSyntaxNode(#"try journal.mentions([.sawWork, .note], topic: "swift", through: nil).map(\.id) == [\#n        note, saw,\#n      ]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:158:5-161:9
