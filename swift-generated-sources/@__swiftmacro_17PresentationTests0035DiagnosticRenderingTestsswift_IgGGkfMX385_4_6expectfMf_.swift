Testing.__checkBinaryOperation(render(wrong, style: narrow),{ $0 == $1() },"""
        E0507  There is nothing
          left that could be
          undone.
          undo
          ^^^^
          nothing was recorded
          history lists what was
          recorded.

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(wrong, style: narrow)"),"==",.__fromStringLiteral(#""""\#n        E0507  There is nothing\#n          left that could be\#n          undone.\#n          undo\#n          ^^^^\#n          nothing was recorded\#n          history lists what was\#n          recorded.\#n\#n        """"#, "E0507  There is nothing\n  left that could be\n  undone.\n  undo\n  ^^^^\n  nothing was recorded\n  history lists what was\n  recorded.\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:386:5-397:13
