Testing.__checkValue(try self.scope(of: word, in: line) == scope + ".whoknows",expression: .__fromSyntaxNode(#"try self.scope(of: word, in: line) == scope + ".whoknows""#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/GeneratedFileTests.swift:82:5-82:71
