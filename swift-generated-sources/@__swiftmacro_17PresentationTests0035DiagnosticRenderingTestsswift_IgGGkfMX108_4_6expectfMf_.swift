Testing.__checkBinaryOperation(render(wrong, style: style),{ $0 == $1() },"""
        E0501  Bob cannot introduce you to himself.
          meet Bob via Bob
               ~~~     ^^^ the same person
          1 sure   meet Bob          2 fill   via ‹person›

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(wrong, style: style)"),"==",.__fromStringLiteral(#""""\#n        E0501  Bob cannot introduce you to himself.\#n          meet Bob via Bob\#n               ~~~     ^^^ the same person\#n          1 sure   meet Bob          2 fill   via ‹person›\#n\#n        """"#, "E0501  Bob cannot introduce you to himself.\n  meet Bob via Bob\n       ~~~     ^^^ the same person\n  1 sure   meet Bob          2 fill   via ‹person›\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:109:5-116:13
