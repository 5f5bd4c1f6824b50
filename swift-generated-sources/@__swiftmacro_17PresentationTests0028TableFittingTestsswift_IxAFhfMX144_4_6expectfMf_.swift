Testing.__checkBinaryOperation(table(Sample.notes, nil),{ $0 == $1() },"""
        people  what
        ──────  ──────────────────────────────
        Ann     Likes long walks. Never calls.

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("table(Sample.notes, nil)"),"==",.__fromStringLiteral(#""""\#n        people  what\#n        ──────  ──────────────────────────────\#n        Ann     Likes long walks. Never calls.\#n\#n        """"#, "people  what\n──────  ──────────────────────────────\nAnn     Likes long walks. Never calls.\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:145:5-151:13
