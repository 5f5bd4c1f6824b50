Testing.__checkBinaryOperation(names("meet Alice via "),{ $0 == $1() },["NAMESTART", "STRING", "HANDLE", "VARIABLE"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"names("meet Alice via ")"#),"==",.__fromSyntaxNode(#"["NAMESTART", "STRING", "HANDLE", "VARIABLE"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/ExpectationTests.swift:11:5-11:87
