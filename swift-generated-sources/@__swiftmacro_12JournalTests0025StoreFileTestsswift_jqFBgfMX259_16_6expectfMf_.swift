Testing.__checkClosureCall(throws: JournalError.self,performing: {
      try journal.transaction {
        for index in 0..<3000 { try journal.add("Somebody with a long name \(index)") }
      }
    },expression: .__fromSyntaxNode(#"try journal.transaction {\#n        for index in 0..<3000 { try journal.add("Somebody with a long name \(index)") }\#n      }"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:260:17-264:6
