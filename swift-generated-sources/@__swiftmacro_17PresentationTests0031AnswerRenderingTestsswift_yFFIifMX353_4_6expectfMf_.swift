Testing.__checkBinaryOperation(render(recording, as: .text, style: style),{ $0 == $1() },"""
        ✓ met Alice (new) via Bob · 2026-03-04
        ? Alise is new; did you mean Alice?

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(recording, as: .text, style: style)"),"==",.__fromStringLiteral(#""""\#n        ✓ met Alice (new) via Bob · 2026-03-04\#n        ? Alise is new; did you mean Alice?\#n\#n        """"#, "✓ met Alice (new) via Bob · 2026-03-04\n? Alise is new; did you mean Alice?\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:354:5-359:13
