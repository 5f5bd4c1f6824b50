Testing.__checkBinaryOperation(render(wrong, style: style),{ $0 == $1() },"""
        week.net:2:12: E0201  I don't know “vai” here.
          meet Alice vai Bob
                     ^^^
          Names start with a capital.
          in habit weekly-five (week.net:3)

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(wrong, style: style)"),"==",.__fromStringLiteral(#""""\#n        week.net:2:12: E0201  I don't know “vai” here.\#n          meet Alice vai Bob\#n                     ^^^\#n          Names start with a capital.\#n          in habit weekly-five (week.net:3)\#n\#n        """"#, "week.net:2:12: E0201  I don't know “vai” here.\n  meet Alice vai Bob\n             ^^^\n  Names start with a capital.\n  in habit weekly-five (week.net:3)\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:180:5-188:13
