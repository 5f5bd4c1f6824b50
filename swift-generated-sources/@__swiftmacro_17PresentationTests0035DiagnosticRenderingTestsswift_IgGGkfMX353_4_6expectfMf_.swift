Testing.__checkFunctionCall(dark.self,calling: {
  $0.hasPrefix($1)
},"\u{1B}[1;91mE0201\u{1B}[0m  \u{1B}[1mWrong.\u{1B}[0m\n",expression: .__fromFunctionCall(.__fromSyntaxNode("dark"),"hasPrefix",(nil,.__fromStringLiteral(#""\u{1B}[1;91mE0201\u{1B}[0m  \u{1B}[1mWrong.\u{1B}[0m\n""#, "\u{1b}[1;91mE0201\u{1b}[0m  \u{1b}[1mWrong.\u{1b}[0m\n"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:354:5-354:86
