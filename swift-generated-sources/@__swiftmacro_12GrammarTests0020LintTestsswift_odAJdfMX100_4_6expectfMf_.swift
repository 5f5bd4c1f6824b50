Testing.__checkValue(try conflicts("Aa ::= NAMESTART 'x' | 'will' 'x'" + tokens) == [],expression: .__fromSyntaxNode(#"try conflicts("Aa ::= NAMESTART 'x' | 'will' 'x'" + tokens) == []"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:101:5-101:79
