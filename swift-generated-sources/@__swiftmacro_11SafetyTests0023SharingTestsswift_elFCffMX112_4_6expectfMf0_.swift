Testing.__checkBinaryOperation(output.occurrences(of: "E0604") == 2,{ $0 || $1() },output.occurrences(of: "E06") == 2,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"output.occurrences(of: "E0604") == 2"#),"||",.__fromSyntaxNode(#"output.occurrences(of: "E06") == 2"#)),comments: ["\(output)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:113:5-113:101
