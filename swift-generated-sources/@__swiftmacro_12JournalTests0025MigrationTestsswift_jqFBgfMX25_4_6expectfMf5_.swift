Testing.__checkValue(try journal.evidence(of: alice, through: nil).map(\.kind) == [
        .met, .introduced, .met, .lunch,
      ],expression: .__fromSyntaxNode(#"try journal.evidence(of: alice, through: nil).map(\.kind) == [\#n        .met, .introduced, .met, .lunch,\#n      ]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:26:5-29:9
