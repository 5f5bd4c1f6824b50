Testing.__checkValue(try journal.promise(1)?.text == "the paper",expression: .__fromSyntaxNode(#"try journal.promise(1)?.text == "the paper""#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:31:5-31:57
