Testing.__checkBinaryOperation(groups.words[.block],{ $0 == $1() },["do", "else", "end", "suppose", "then"],expression: .__fromBinaryOperation(.__fromSyntaxNode("groups.words[.block]"),"==",.__fromSyntaxNode(#"["do", "else", "end", "suppose", "then"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/GeneratedFileTests.swift:40:5-40:78
