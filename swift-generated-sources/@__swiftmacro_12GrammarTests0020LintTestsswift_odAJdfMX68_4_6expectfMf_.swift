Testing.__checkValue(try conflicts("Aa ::= 'a' 'b' 'c' | 'a' 'b' 'd'") == [
        "Aa cannot tell “'a' 'b' 'c'” from “'a' 'b' 'd'” by 'a' then 'b'"
      ],expression: .__fromSyntaxNode(#"try conflicts("Aa ::= 'a' 'b' 'c' | 'a' 'b' 'd'") == [\#n        "Aa cannot tell “'a' 'b' 'c'” from “'a' 'b' 'd'” by 'a' then 'b'"\#n      ]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:69:5-72:9
