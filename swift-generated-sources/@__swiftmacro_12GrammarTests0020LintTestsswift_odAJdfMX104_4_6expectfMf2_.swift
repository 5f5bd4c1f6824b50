Testing.__checkValue(try conflicts("Aa ::= WORD 'x' | 'will' 'x'\nWORD ::= [A-Z] [a-z]*").count == 1,expression: .__fromSyntaxNode(#"try conflicts("Aa ::= WORD 'x' | 'will' 'x'\nWORD ::= [A-Z] [a-z]*").count == 1"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:105:5-106:87
