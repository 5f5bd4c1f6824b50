Testing.__checkValue(try Journal(folder.store).recordHash() == rehearsal.records.last,expression: .__fromSyntaxNode("try Journal(folder.store).recordHash() == rehearsal.records.last"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/PowerLossTests.swift:42:5-42:78
