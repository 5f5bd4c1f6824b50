Testing.__checkBinaryOperation(min(tally.backdated, tally.retractions, tally.merges, tally.undos),{ $0 > $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("min(tally.backdated, tally.retractions, tally.merges, tally.undos)"),">",.__fromSyntaxNode("0")),comments: ["\(tally)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ReplayPropertyTests.swift:196:5-196:96
