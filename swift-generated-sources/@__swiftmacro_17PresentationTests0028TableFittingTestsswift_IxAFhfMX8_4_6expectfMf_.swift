Testing.__checkBinaryOperation(table(Sample.five, 80),{ $0 == $1() },"""
        name         why                                 last contact  due         depth
        ───────────  ──────────────────────────────────  ────────────  ──────────  ─────
        Bob          wanted in your fifteen; 206 days    2025-07-10    2025-08-10   41 %
                     overdue
        Alice Jones  225 days overdue; her promise to    2025-06-10    –            <1 %
                     you is due

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("table(Sample.five, 80)"),"==",.__fromStringLiteral(#""""\#n        name         why                                 last contact  due         depth\#n        ───────────  ──────────────────────────────────  ────────────  ──────────  ─────\#n        Bob          wanted in your fifteen; 206 days    2025-07-10    2025-08-10   41 %\#n                     overdue\#n        Alice Jones  225 days overdue; her promise to    2025-06-10    –            <1 %\#n                     you is due\#n\#n        """"#, "name         why                                 last contact  due         depth\n───────────  ──────────────────────────────────  ────────────  ──────────  ─────\nBob          wanted in your fifteen; 206 days    2025-07-10    2025-08-10   41 %\n             overdue\nAlice Jones  225 days overdue; her promise to    2025-06-10    –            <1 %\n             you is due\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:9:5-18:13
