Testing.__checkBinaryOperation(table(answer, 60),{ $0 == $1() },"""
        people  what
        ──────  ────────────────────────────────────────────────────
        Ann     word word word word word word word word word word
                word word word word word word word word word word
                word word word word word word word word word word w…

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("table(answer, 60)"),"==",.__fromStringLiteral(#""""\#n        people  what\#n        ──────  ────────────────────────────────────────────────────\#n        Ann     word word word word word word word word word word\#n                word word word word word word word word word word\#n                word word word word word word word word word word w…\#n\#n        """"#, "people  what\n──────  ────────────────────────────────────────────────────\nAnn     word word word word word word word word word word\n        word word word word word word word word word word\n        word word word word word word word word word word w…\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:132:5-140:13
