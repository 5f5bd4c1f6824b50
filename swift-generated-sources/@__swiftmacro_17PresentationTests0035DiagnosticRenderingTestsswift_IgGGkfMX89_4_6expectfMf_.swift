Testing.__checkBinaryOperation(render(wrong, style: style),{ $0 == $1() },"""
        E0402  “friday” could be past or coming.
          meet Alice on friday
                        ^^^^^^
          1 maybe  last friday (2026-02-27)

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(wrong, style: style)"),"==",.__fromStringLiteral(#""""\#n        E0402  “friday” could be past or coming.\#n          meet Alice on friday\#n                        ^^^^^^\#n          1 maybe  last friday (2026-02-27)\#n\#n        """"#, "E0402  “friday” could be past or coming.\n  meet Alice on friday\n                ^^^^^^\n  1 maybe  last friday (2026-02-27)\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:90:5-97:13
