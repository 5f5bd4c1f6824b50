Testing.__checkBinaryOperation(table(Sample.parameters, nil),{ $0 == $1() },"""
        parameter           value  ‡
        ───────────────  ────────  ─
        fresh-half-life    14      ‡
        hop-factor          0.35
        score-floor      1095.125  ‡

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("table(Sample.parameters, nil)"),"==",.__fromStringLiteral(#""""\#n        parameter           value  ‡\#n        ───────────────  ────────  ─\#n        fresh-half-life    14      ‡\#n        hop-factor          0.35\#n        score-floor      1095.125  ‡\#n\#n        """"#, "parameter           value  ‡\n───────────────  ────────  ─\nfresh-half-life    14      ‡\nhop-factor          0.35\nscore-floor      1095.125  ‡\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:187:5-195:13
