Testing.__checkBinaryOperation(render(Sample.people, as: .text, style: style),{ $0 == $1() },"""
        2 people know you.
        Alice Jones: # 1, knows you 85 %, stage relationship, settled 119.5 h, last 2026-03-01
        李雷: # 10, knows you <1 %, stage contact, settled 3.0 h, last 2025-01-28
        contacts: 312
        know you: 9.4

        Depth rests on what was done, not on what was said.

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(Sample.people, as: .text, style: style)"),"==",.__fromStringLiteral(#""""\#n        2 people know you.\#n        Alice Jones: # 1, knows you 85 %, stage relationship, settled 119.5 h, last 2026-03-01\#n        李雷: # 10, knows you <1 %, stage contact, settled 3.0 h, last 2025-01-28\#n        contacts: 312\#n        know you: 9.4\#n\#n        Depth rests on what was done, not on what was said.\#n\#n        """"#, "2 people know you.\nAlice Jones: # 1, knows you 85 %, stage relationship, settled 119.5 h, last 2026-03-01\n李雷: # 10, knows you <1 %, stage contact, settled 3.0 h, last 2025-01-28\ncontacts: 312\nknow you: 9.4\n\nDepth rests on what was done, not on what was said.\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:200:5-210:13
