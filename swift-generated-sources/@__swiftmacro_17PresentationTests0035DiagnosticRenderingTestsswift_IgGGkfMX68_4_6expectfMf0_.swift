Testing.__checkBinaryOperation(render(wrong, style: narrow),{ $0 == $1() },"""
        E0302  “Alice” could be two people.
          note Alice "moved to Berlin"
               ^^^^^
          1 maybe  Alice Jones (PyCon, 3 days ago)
          2 maybe  Alice Wu (via Bob, 2024)

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(wrong, style: narrow)"),"==",.__fromStringLiteral(#""""\#n        E0302  “Alice” could be two people.\#n          note Alice "moved to Berlin"\#n               ^^^^^\#n          1 maybe  Alice Jones (PyCon, 3 days ago)\#n          2 maybe  Alice Wu (via Bob, 2024)\#n\#n        """"#, #"E0302  “Alice” could be two people.\#n  note Alice "moved to Berlin"\#n       ^^^^^\#n  1 maybe  Alice Jones (PyCon, 3 days ago)\#n  2 maybe  Alice Wu (via Bob, 2024)\#n"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:69:5-77:13
