Testing.__checkValue(try conflicts("Aa ::= Bb 'x' 'y'\nBb ::= ( 'x' 'y' )?") == [
        "Bb cannot tell “'x' 'y'” from “no 'x' 'y'” by 'x' then 'y'"
      ],expression: .__fromSyntaxNode(#"try conflicts("Aa ::= Bb 'x' 'y'\nBb ::= ( 'x' 'y' )?") == [\#n        "Bb cannot tell “'x' 'y'” from “no 'x' 'y'” by 'x' then 'y'"\#n      ]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:73:5-76:9
