Testing.__checkValue(try Lint.findings(in: GrammarFiles.grammar()) == [],expression: .__fromSyntaxNode("try Lint.findings(in: GrammarFiles.grammar()) == []"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:6:5-6:65
