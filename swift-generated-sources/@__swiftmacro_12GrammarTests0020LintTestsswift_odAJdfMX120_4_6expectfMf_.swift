Testing.__checkValue(try leadFaults("'meet' | 'x'? 'log'", "'meet' | 'x' | 'log'") == [],expression: .__fromSyntaxNode(#"try leadFaults("'meet' | 'x'? 'log'", "'meet' | 'x' | 'log'") == []"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:121:5-121:81
