Testing.__checkValue(try conflicts("Aa ::= 'list' IDENT | IDENT 'of'" + word) == [
        "Aa cannot tell “'list' IDENT” from “IDENT 'of'” by 'list' = IDENT then IDENT = 'of'"
      ],expression: .__fromSyntaxNode(#"try conflicts("Aa ::= 'list' IDENT | IDENT 'of'" + word) == [\#n        "Aa cannot tell “'list' IDENT” from “IDENT 'of'” by 'list' = IDENT then IDENT = 'of'"\#n      ]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:92:5-95:9
