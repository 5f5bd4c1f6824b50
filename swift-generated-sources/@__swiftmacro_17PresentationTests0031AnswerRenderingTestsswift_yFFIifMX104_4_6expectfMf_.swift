Testing.__checkBinaryOperation(render(answer, as: .table, style: plain),{ $0 == $1() },"""
        2 people know you.

        #  person       knows you  stage                   settled  last
        -  -----------  ---------  ----------------------  -------  ----------
        1  Alice Jones       85 %  a relationship of       119.5 h  2026-03-01
                                   many, many years

        contacts  312
        know you  9.4

        Depth rests on what was done, not on what was said.

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(answer, as: .table, style: plain)"),"==",.__fromStringLiteral(#""""\#n        2 people know you.\#n\#n        #  person       knows you  stage                   settled  last\#n        -  -----------  ---------  ----------------------  -------  ----------\#n        1  Alice Jones       85 %  a relationship of       119.5 h  2026-03-01\#n                                   many, many years\#n\#n        contacts  312\#n        know you  9.4\#n\#n        Depth rests on what was done, not on what was said.\#n\#n        """"#, "2 people know you.\n\n#  person       knows you  stage                   settled  last\n-  -----------  ---------  ----------------------  -------  ----------\n1  Alice Jones       85 %  a relationship of       119.5 h  2026-03-01\n                           many, many years\n\ncontacts  312\nknow you  9.4\n\nDepth rests on what was done, not on what was said.\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:105:5-119:13
