Testing.__checkValue(try conflicts("Aa ::= YEAR 'a' | INTEGER 'b'" + tokens) == [],expression: .__fromSyntaxNode(#"try conflicts("Aa ::= YEAR 'a' | INTEGER 'b'" + tokens) == []"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:90:5-90:75
