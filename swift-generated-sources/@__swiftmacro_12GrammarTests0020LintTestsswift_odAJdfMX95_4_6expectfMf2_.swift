Testing.__checkValue(try conflicts("Aa ::= 'list' IDENT | IDENT 'of'\nIDENT ::= [a-z]+ - ( 'list' )") == [],expression: .__fromSyntaxNode(#"try conflicts("Aa ::= 'list' IDENT | IDENT 'of'\nIDENT ::= [a-z]+ - ( 'list' )") == []"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:96:5-96:100
