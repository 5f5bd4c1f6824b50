Testing.__checkBinaryOperation(render(wrong, style: style),{ $0 == $1() },"""
        E0208  This block has no “end”.
          define habit weekly do
          ^^^^^^^^^^^^^^^^^^^^^^
          …
          -- end
          ^^^^^^  opened here

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(wrong, style: style)"),"==",.__fromStringLiteral(#""""\#n        E0208  This block has no “end”.\#n          define habit weekly do\#n          ^^^^^^^^^^^^^^^^^^^^^^\#n          …\#n          -- end\#n          ^^^^^^  opened here\#n\#n        """"#, "E0208  This block has no “end”.\n  define habit weekly do\n  ^^^^^^^^^^^^^^^^^^^^^^\n  …\n  -- end\n  ^^^^^^  opened here\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:202:5-211:13
