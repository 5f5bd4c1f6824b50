Testing.__checkBinaryOperation(render(short, style: style),{ $0 == $1() },"""
        E0101  No end.
          define habit weekly do
          ^^^^^^^^^^^^^^^^^^^^^^
            five
            ^^^^
            faces
            ^

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(short, style: style)"),"==",.__fromStringLiteral(#""""\#n        E0101  No end.\#n          define habit weekly do\#n          ^^^^^^^^^^^^^^^^^^^^^^\#n            five\#n            ^^^^\#n            faces\#n            ^\#n\#n        """"#, "E0101  No end.\n  define habit weekly do\n  ^^^^^^^^^^^^^^^^^^^^^^\n    five\n    ^^^^\n    faces\n    ^\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:215:5-225:13
