Testing.__checkBinaryOperation(render(wrong, style: style),{ $0 == $1() },"""
        -c:1:15: E0202  A person is missing.
          meet Alice via
                        ^

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(wrong, style: style)"),"==",.__fromStringLiteral(#""""\#n        -c:1:15: E0202  A person is missing.\#n          meet Alice via\#n                        ^\#n\#n        """"#, "-c:1:15: E0202  A person is missing.\n  meet Alice via\n                ^\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:249:5-255:13
