Testing.__checkBinaryOperation(render(wrong, style: style),{ $0 == $1() },"""
        E0302  “Alice” could be two people.
          note Alice "moved to Berlin"
               ^^^^^
        \(line)

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(wrong, style: style)"),"==",.__fromSyntaxNode(#""""\#n        E0302  “Alice” could be two people.\#n          note Alice "moved to Berlin"\#n               ^^^^^\#n        \(line)\#n\#n        """"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:59:5-66:13
