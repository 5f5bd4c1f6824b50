Testing.__checkBinaryOperation(render(wrong, style: style),{ $0 == $1() },"""
        E0201  I don't know “vai” here.
          meet Alice vai Bob
                     ^^^  after a person: via, at, on, over, for, about, #tag, "note"
          1 sure   meet Alice via Bob

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(wrong, style: style)"),"==",.__fromStringLiteral(#""""\#n        E0201  I don't know “vai” here.\#n          meet Alice vai Bob\#n                     ^^^  after a person: via, at, on, over, for, about, #tag, "note"\#n          1 sure   meet Alice via Bob\#n\#n        """"#, #"E0201  I don't know “vai” here.\#n  meet Alice vai Bob\#n             ^^^  after a person: via, at, on, over, for, about, #tag, "note"\#n  1 sure   meet Alice via Bob\#n"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:38:5-45:13
