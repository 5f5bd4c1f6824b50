Testing.__checkValue(try scope(of: word, in: line)?.hasPrefix("constant") != true,expression: .__fromSyntaxNode(#"try scope(of: word, in: line)?.hasPrefix("constant") != true"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/GeneratedFileTests.swift:89:7-89:76
