Testing.__checkValue(try conflicts("Aa ::= 'x' NAMESTART | 'x' 'will' | 'x' 'i'" + tokens) == [],expression: .__fromSyntaxNode(#"try conflicts("Aa ::= 'x' NAMESTART | 'x' 'will' | 'x' 'i'" + tokens) == []"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:102:5-102:89
