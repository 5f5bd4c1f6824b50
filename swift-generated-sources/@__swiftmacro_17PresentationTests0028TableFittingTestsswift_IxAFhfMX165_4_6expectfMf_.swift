Testing.__checkBinaryOperation(table(answer, nil),{ $0 == $1() },"""
        path               people
        ─────────────────  ──────────
        you → Bob → Carol  Bob, Carol
        you → Bob → Carol  –

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("table(answer, nil)"),"==",.__fromStringLiteral(#""""\#n        path               people\#n        ─────────────────  ──────────\#n        you → Bob → Carol  Bob, Carol\#n        you → Bob → Carol  –\#n\#n        """"#, "path               people\n─────────────────  ──────────\nyou → Bob → Carol  Bob, Carol\nyou → Bob → Carol  –\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:166:5-173:13
