Testing.__checkBinaryOperation(render(Sample.people, as: .table, style: fitted(56)),{ $0 == $1() },"""
        2 people know you.

                        knows
         #  person        you  stage         settled  last
        ──  ──────────  ─────  ────────────  ───────  ──────────
         1  Alice        85 %  relationship  119.5 h  2026-03-01
            Jones
        10  李雷         <1 %  contact         3.0 h  2025-01-28

        contacts  312
        know you  9.4

        Depth rests on what was done, not on what was said.

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(Sample.people, as: .table, style: fitted(56))"),"==",.__fromStringLiteral(#""""\#n        2 people know you.\#n\#n                        knows\#n         #  person        you  stage         settled  last\#n        ──  ──────────  ─────  ────────────  ───────  ──────────\#n         1  Alice        85 %  relationship  119.5 h  2026-03-01\#n            Jones\#n        10  李雷         <1 %  contact         3.0 h  2025-01-28\#n\#n        contacts  312\#n        know you  9.4\#n\#n        Depth rests on what was done, not on what was said.\#n\#n        """"#, "2 people know you.\n\n                knows\n #  person        you  stage         settled  last\n──  ──────────  ─────  ────────────  ───────  ──────────\n 1  Alice        85 %  relationship  119.5 h  2026-03-01\n    Jones\n10  李雷         <1 %  contact         3.0 h  2025-01-28\n\ncontacts  312\nknow you  9.4\n\nDepth rests on what was done, not on what was said.\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:46:5-62:13
