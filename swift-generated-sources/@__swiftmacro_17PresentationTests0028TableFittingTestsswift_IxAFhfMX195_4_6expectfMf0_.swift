Testing.__checkBinaryOperation(render(Sample.parameters, as: .text, style: Sample.style),{ $0 == $1() },"""
        fresh-half-life: value 14, ‡
        hop-factor: value 0.35
        score-floor: value 1095.125, ‡

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(Sample.parameters, as: .text, style: Sample.style)"),"==",.__fromStringLiteral(#""""\#n        fresh-half-life: value 14, ‡\#n        hop-factor: value 0.35\#n        score-floor: value 1095.125, ‡\#n\#n        """"#, "fresh-half-life: value 14, ‡\nhop-factor: value 0.35\nscore-floor: value 1095.125, ‡\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:196:5-202:13
