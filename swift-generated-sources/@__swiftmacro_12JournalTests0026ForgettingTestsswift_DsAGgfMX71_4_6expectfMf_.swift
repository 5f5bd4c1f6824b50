Testing.__checkClosureCall(throws: Stop.self,performing: {
      try journal.transaction {
        _ = try journal.forget(alice)
        throw Stop()
      }
    },expression: .__fromSyntaxNode("try journal.transaction {\n        _ = try journal.forget(alice)\n        throw Stop()\n      }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:72:5-77:6
