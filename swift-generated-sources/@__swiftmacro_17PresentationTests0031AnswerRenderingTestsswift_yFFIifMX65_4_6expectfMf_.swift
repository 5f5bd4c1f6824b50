Testing.__checkBinaryOperation(render(Sample.people, as: .table, style: fitted(20)),{ $0 == $1() },"""
        2 people know you.

        #          1
        person     Alice
                   Jones
        knows you  85 %
        stage      relations
                   hip
        settled    119.5 h
        last       2026-03-0
                   1

        #          10
        person     李雷
        knows you  <1 %
        stage      contact
        settled    3.0 h
        last       2025-01-2
                   8

        contacts  312
        know you  9.4

        Depth rests on what
        was done, not on
        what was said.

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(Sample.people, as: .table, style: fitted(20))"),"==",.__fromStringLiteral(#""""\#n        2 people know you.\#n\#n        #          1\#n        person     Alice\#n                   Jones\#n        knows you  85 %\#n        stage      relations\#n                   hip\#n        settled    119.5 h\#n        last       2026-03-0\#n                   1\#n\#n        #          10\#n        person     李雷\#n        knows you  <1 %\#n        stage      contact\#n        settled    3.0 h\#n        last       2025-01-2\#n                   8\#n\#n        contacts  312\#n        know you  9.4\#n\#n        Depth rests on what\#n        was done, not on\#n        what was said.\#n\#n        """"#, "2 people know you.\n\n#          1\nperson     Alice\n           Jones\nknows you  85 %\nstage      relations\n           hip\nsettled    119.5 h\nlast       2026-03-0\n           1\n\n#          10\nperson     李雷\nknows you  <1 %\nstage      contact\nsettled    3.0 h\nlast       2025-01-2\n           8\n\ncontacts  312\nknow you  9.4\n\nDepth rests on what\nwas done, not on\nwhat was said.\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:66:5-95:13
