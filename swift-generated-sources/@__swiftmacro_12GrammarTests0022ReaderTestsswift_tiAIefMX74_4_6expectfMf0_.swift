Testing.__checkBinaryOperation(grammar.sections.map(\.number),{ $0 == $1() },Array(1...11),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"grammar.sections.map(\.number)"#),"==",.__fromSyntaxNode("Array(1...11)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:75:5-75:61
