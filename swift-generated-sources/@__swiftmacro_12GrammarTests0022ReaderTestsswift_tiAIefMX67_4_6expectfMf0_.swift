Testing.__checkBinaryOperation(grammar.sections,{ $0 == $1() },[Grammar.Section(number: 1, title: "One: first")],expression: .__fromBinaryOperation(.__fromSyntaxNode("grammar.sections"),"==",.__fromSyntaxNode(#"[Grammar.Section(number: 1, title: "One: first")]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:68:5-68:83
