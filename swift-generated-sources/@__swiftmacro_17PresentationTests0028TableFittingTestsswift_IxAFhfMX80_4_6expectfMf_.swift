Testing.__checkBinaryOperation(table(Sample.referees, 84),{ $0 == $1() },"""
                            has                        promises
        name        worth  seen  knows me     as           kept  what is missing       panel
        ──────────  ─────  ────  ───────────  ───────  ────────  ────────────────────  ─────
        Alice        <1 %     2  ▎       5 %  –            21 %  knows you too little  yes
        Montgomery   20 %     1  █▌     30 %  manager      97 %  –                     no

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("table(Sample.referees, 84)"),"==",.__fromStringLiteral(#""""\#n                            has                        promises\#n        name        worth  seen  knows me     as           kept  what is missing       panel\#n        ──────────  ─────  ────  ───────────  ───────  ────────  ────────────────────  ─────\#n        Alice        <1 %     2  ▎       5 %  –            21 %  knows you too little  yes\#n        Montgomery   20 %     1  █▌     30 %  manager      97 %  –                     no\#n\#n        """"#, "                    has                        promises\nname        worth  seen  knows me     as           kept  what is missing       panel\n──────────  ─────  ────  ───────────  ───────  ────────  ────────────────────  ─────\nAlice        <1 %     2  ▎       5 %  –            21 %  knows you too little  yes\nMontgomery   20 %     1  █▌     30 %  manager      97 %  –                     no\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:81:5-89:13
