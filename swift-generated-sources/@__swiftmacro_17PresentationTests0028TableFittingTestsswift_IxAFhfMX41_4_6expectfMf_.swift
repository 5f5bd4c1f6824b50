Testing.__checkBinaryOperation(table(Sample.standing, 80),{ $0 == $1() },"""
        element                  measure                  value  next step
        ───────────────────────  ───────────────────────  ─────  ───────────────────────
        who you are              promises kept, lower      21 %  promise something small
                                 bound                           and keep it
        what you can do          skills others have           1  show it to people of
                                 seen, of 2                      other circles
        how well others know     people who know you,     0.054  –
        you                      added up

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("table(Sample.standing, 80)"),"==",.__fromStringLiteral(#""""\#n        element                  measure                  value  next step\#n        ───────────────────────  ───────────────────────  ─────  ───────────────────────\#n        who you are              promises kept, lower      21 %  promise something small\#n                                 bound                           and keep it\#n        what you can do          skills others have           1  show it to people of\#n                                 seen, of 2                      other circles\#n        how well others know     people who know you,     0.054  –\#n        you                      added up\#n\#n        """"#, "element                  measure                  value  next step\n───────────────────────  ───────────────────────  ─────  ───────────────────────\nwho you are              promises kept, lower      21 %  promise something small\n                         bound                           and keep it\nwhat you can do          skills others have           1  show it to people of\n                         seen, of 2                      other circles\nhow well others know     people who know you,     0.054  –\nyou                      added up\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:42:5-53:13
