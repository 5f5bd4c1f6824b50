Testing.__checkValue(try conflicts("Aa ::= NAMESTART 'x' | NAMECONT 'x'" + tokens + second).count == 1,expression: .__fromSyntaxNode(#"try conflicts("Aa ::= NAMESTART 'x' | NAMECONT 'x'" + tokens + second).count == 1"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:104:5-104:95
