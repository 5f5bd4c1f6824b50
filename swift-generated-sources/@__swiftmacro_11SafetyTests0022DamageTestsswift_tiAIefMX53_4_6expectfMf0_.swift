Testing.__checkBinaryOperation(noticed * 100,{ $0 > $1() },tried * 97,expression: .__fromBinaryOperation(.__fromSyntaxNode("noticed * 100"),">",.__fromSyntaxNode("tried * 97")),comments: [.__line("// Pages that nothing is in are not looked at."),"\(noticed) of \(tried)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/DamageTests.swift:54:5-54:66
