Testing.__checkValue(try scope(of: word, in: line)?.hasPrefix("keyword") != true,expression: .__fromSyntaxNode(#"try scope(of: word, in: line)?.hasPrefix("keyword") != true"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/GeneratedFileTests.swift:88:7-88:75
