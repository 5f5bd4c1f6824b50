Testing.__checkValue(try Grammar(reading: "Rule ::= \(text)").rules.first,expression: .__fromSyntaxNode(#"try Grammar(reading: "Rule ::= \(text)").rules.first"#),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:6:9-6:71
