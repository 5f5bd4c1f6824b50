Testing.__checkValue(try conflicts("Aa ::= YEAR 'a' | INTEGER 'a'" + tokens) == [
        "Aa cannot tell “YEAR 'a'” from “INTEGER 'a'” by YEAR = INTEGER then 'a'"
      ],expression: .__fromSyntaxNode(#"try conflicts("Aa ::= YEAR 'a' | INTEGER 'a'" + tokens) == [\#n        "Aa cannot tell “YEAR 'a'” from “INTEGER 'a'” by YEAR = INTEGER then 'a'"\#n      ]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:86:5-89:9
