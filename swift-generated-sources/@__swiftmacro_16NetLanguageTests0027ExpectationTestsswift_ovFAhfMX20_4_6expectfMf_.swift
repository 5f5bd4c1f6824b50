Testing.__checkFunctionCall(names("if 1 = 1 then five\n").self,calling: {
  $0.isSuperset(of: $1)
},["'else'", "'end'", "'meet'", "LEADSTART"],expression: .__fromFunctionCall(.__fromSyntaxNode(#"names("if 1 = 1 then five\n")"#),"isSuperset",("of",.__fromSyntaxNode(#"["'else'", "'end'", "'meet'", "LEADSTART"]"#))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/ExpectationTests.swift:21:5-22:96
