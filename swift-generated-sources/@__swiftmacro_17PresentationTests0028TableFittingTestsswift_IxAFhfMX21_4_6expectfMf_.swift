Testing.__checkBinaryOperation(table(Sample.five, 40),{ $0 == $1() },"""
        name          Bob
        why           wanted in your fifteen;
                      206 days overdue
        last contact  2025-07-10
        due           2025-08-10
        depth         41 %

        name          Alice Jones
        why           225 days overdue; her
                      promise to you is due
        last contact  2025-06-10
        due           –
        depth         <1 %

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("table(Sample.five, 40)"),"==",.__fromStringLiteral(#""""\#n        name          Bob\#n        why           wanted in your fifteen;\#n                      206 days overdue\#n        last contact  2025-07-10\#n        due           2025-08-10\#n        depth         41 %\#n\#n        name          Alice Jones\#n        why           225 days overdue; her\#n                      promise to you is due\#n        last contact  2025-06-10\#n        due           –\#n        depth         <1 %\#n\#n        """"#, "name          Bob\nwhy           wanted in your fifteen;\n              206 days overdue\nlast contact  2025-07-10\ndue           2025-08-10\ndepth         41 %\n\nname          Alice Jones\nwhy           225 days overdue; her\n              promise to you is due\nlast contact  2025-06-10\ndue           –\ndepth         <1 %\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:22:5-38:13
