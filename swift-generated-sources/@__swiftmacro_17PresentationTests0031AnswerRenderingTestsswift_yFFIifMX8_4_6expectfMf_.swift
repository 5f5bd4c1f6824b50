Testing.__checkBinaryOperation(render(Sample.people, as: .table, style: style),{ $0 == $1() },"""
        2 people know you.

         #  person       knows you         stage         settled  last
        ──  ───────────  ────────────────  ────────────  ───────  ──────────────────────────
         1  Alice Jones  ████████▌   85 %  relationship  119.5 h  2026-03-01 · 3 days ago
        10  李雷         ▏           <1 %  contact         3.0 h  2025-01-28 · 13 months ago

        contacts  312
        know you  9.4

        Depth rests on what was done, not on what was said.

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(Sample.people, as: .table, style: style)"),"==",.__fromStringLiteral(#""""\#n        2 people know you.\#n\#n         #  person       knows you         stage         settled  last\#n        ──  ───────────  ────────────────  ────────────  ───────  ──────────────────────────\#n         1  Alice Jones  ████████▌   85 %  relationship  119.5 h  2026-03-01 · 3 days ago\#n        10  李雷         ▏           <1 %  contact         3.0 h  2025-01-28 · 13 months ago\#n\#n        contacts  312\#n        know you  9.4\#n\#n        Depth rests on what was done, not on what was said.\#n\#n        """"#, "2 people know you.\n\n #  person       knows you         stage         settled  last\n──  ───────────  ────────────────  ────────────  ───────  ──────────────────────────\n 1  Alice Jones  ████████▌   85 %  relationship  119.5 h  2026-03-01 · 3 days ago\n10  李雷         ▏           <1 %  contact         3.0 h  2025-01-28 · 13 months ago\n\ncontacts  312\nknow you  9.4\n\nDepth rests on what was done, not on what was said.\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:9:5-23:13
