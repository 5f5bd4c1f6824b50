Testing.__checkBinaryOperation(render(helpful, as: .table, style: style),{ $0 == $1() },"""
        Nobody knows you yet.

        Try: meet Alice

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(helpful, as: .table, style: style)"),"==",.__fromStringLiteral(#""""\#n        Nobody knows you yet.\#n\#n        Try: meet Alice\#n\#n        """"#, "Nobody knows you yet.\n\nTry: meet Alice\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:178:5-184:13
