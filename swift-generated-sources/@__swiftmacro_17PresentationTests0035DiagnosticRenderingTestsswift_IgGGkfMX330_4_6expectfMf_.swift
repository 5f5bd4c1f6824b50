Testing.__checkBinaryOperation(render(wrong, style: narrow),{ $0 == $1() },"""
        a.net:1:6: E0201  Wrong.
          meet éééééééééééééééééééé…
               ^^^^^^^^^^^^^^^^^^^^
               all this

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(wrong, style: narrow)"),"==",.__fromStringLiteral(#""""\#n        a.net:1:6: E0201  Wrong.\#n          meet éééééééééééééééééééé…\#n               ^^^^^^^^^^^^^^^^^^^^\#n               all this\#n\#n        """"#, "a.net:1:6: E0201  Wrong.\n  meet éééééééééééééééééééé…\n       ^^^^^^^^^^^^^^^^^^^^\n       all this\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:331:5-339:13
