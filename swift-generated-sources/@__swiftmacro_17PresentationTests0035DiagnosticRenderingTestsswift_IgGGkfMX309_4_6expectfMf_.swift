Testing.__checkBinaryOperation(render(wrong, style: narrow),{ $0 == $1() },"""
        E0201  Wrong.
          …Ann; meet Alice vai Bob; meet Ann; …
                           ^^^  here
          1 sure   …eet Ann; meet Ann; meet Ann;
                   meet Ann; meet Ann; meet
                   Alice via Bob; meet Ann; meet
                   Ann; meet Ann; meet Ann; meet
                   Ann; meet…

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(wrong, style: narrow)"),"==",.__fromStringLiteral(#""""\#n        E0201  Wrong.\#n          …Ann; meet Alice vai Bob; meet Ann; …\#n                           ^^^  here\#n          1 sure   …eet Ann; meet Ann; meet Ann;\#n                   meet Ann; meet Ann; meet\#n                   Alice via Bob; meet Ann; meet\#n                   Ann; meet Ann; meet Ann; meet\#n                   Ann; meet…\#n\#n        """"#, "E0201  Wrong.\n  …Ann; meet Alice vai Bob; meet Ann; …\n                   ^^^  here\n  1 sure   …eet Ann; meet Ann; meet Ann;\n           meet Ann; meet Ann; meet\n           Alice via Bob; meet Ann; meet\n           Ann; meet Ann; meet Ann; meet\n           Ann; meet…\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:310:5-321:13
