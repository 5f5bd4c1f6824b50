Testing.__checkBinaryOperation(render(wrong, style: style),{ $0 == $1() },"""
        E0204  “on” stands twice.
          meet Bob on 2026-01-01 on 2026-01-02
                   ~~            ^^ again
                   first here

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(wrong, style: style)"),"==",.__fromStringLiteral(#""""\#n        E0204  “on” stands twice.\#n          meet Bob on 2026-01-01 on 2026-01-02\#n                   ~~            ^^ again\#n                   first here\#n\#n        """"#, "E0204  “on” stands twice.\n  meet Bob on 2026-01-01 on 2026-01-02\n           ~~            ^^ again\n           first here\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:234:5-241:13
