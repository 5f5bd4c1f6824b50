Testing.__checkValue(try conflicts(source).count == 1,expression: .__fromSyntaxNode("try conflicts(source).count == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:81:5-81:46
