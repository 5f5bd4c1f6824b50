Testing.__checkValue(try conflicts("Aa ::= 'a' 'b' | 'a' 'c' | ( 'd' 'e' )* 'd' 'f'") == [],expression: .__fromSyntaxNode(#"try conflicts("Aa ::= 'a' 'b' | 'a' 'c' | ( 'd' 'e' )* 'd' 'f'") == []"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:65:5-65:84
