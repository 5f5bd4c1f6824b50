Testing.__checkClosureCall(throws: GrammarError(line: 1, message: "Aa mentions unknown Bb"),performing: {
      try Recogniser(of: Grammar(reading: "Aa ::= Bb"))
    },expression: .__fromSyntaxNode(#"try Recogniser(of: Grammar(reading: "Aa ::= Bb"))"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:78:5-80:6
