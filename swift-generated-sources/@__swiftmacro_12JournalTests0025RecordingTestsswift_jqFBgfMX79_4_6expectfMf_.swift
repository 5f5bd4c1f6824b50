Testing.__checkClosureCall(throws: Stop.self,performing: {
      try journal.transaction {
        try journal.add("Bob")
        throw Stop()
      }
    },expression: .__fromSyntaxNode(#"try journal.transaction {\#n        try journal.add("Bob")\#n        throw Stop()\#n      }"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:80:5-85:6
