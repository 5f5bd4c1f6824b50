Testing.__checkBinaryOperation(table(Sample.standing, 40),{ $0 == $1() },"""
        element    who you are
        measure    promises kept, lower bound
        value      21 %
        next step  promise something small and
                   keep it

        element    what you can do
        measure    skills others have seen, of 2
        value      1
        next step  show it to people of other
                   circles

        element    how well others know you
        measure    people who know you, added up
        value      0.054
        next step  –

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("table(Sample.standing, 40)"),"==",.__fromStringLiteral(#""""\#n        element    who you are\#n        measure    promises kept, lower bound\#n        value      21 %\#n        next step  promise something small and\#n                   keep it\#n\#n        element    what you can do\#n        measure    skills others have seen, of 2\#n        value      1\#n        next step  show it to people of other\#n                   circles\#n\#n        element    how well others know you\#n        measure    people who know you, added up\#n        value      0.054\#n        next step  –\#n\#n        """"#, "element    who you are\nmeasure    promises kept, lower bound\nvalue      21 %\nnext step  promise something small and\n           keep it\n\nelement    what you can do\nmeasure    skills others have seen, of 2\nvalue      1\nnext step  show it to people of other\n           circles\n\nelement    how well others know you\nmeasure    people who know you, added up\nvalue      0.054\nnext step  –\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:57:5-76:13
