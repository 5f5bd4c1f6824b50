Testing.__checkClosureCall(throws: GrammarError(line: 2, message: "T takes a difference inside a token"),performing: {
      try Recogniser(of: Grammar(reading: "Aa ::= T\nT ::= [a] ( [b] - [c] )"))
    },expression: .__fromSyntaxNode(#"try Recogniser(of: Grammar(reading: "Aa ::= T\nT ::= [a] ( [b] - [c] )"))"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:84:5-86:6
