Testing.__checkClosureCall(throws: GrammarError(line: 2, message: "token T refers to itself"),performing: {
      try Recogniser(of: Grammar(reading: "Aa ::= T\nT ::= [a] T?"))
    },expression: .__fromSyntaxNode(#"try Recogniser(of: Grammar(reading: "Aa ::= T\nT ::= [a] T?"))"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:81:5-83:6
