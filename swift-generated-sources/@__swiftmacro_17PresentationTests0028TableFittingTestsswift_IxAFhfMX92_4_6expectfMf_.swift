Testing.__checkBinaryOperation(table(Sample.referees, 80),{ $0 == $1() },"""
                              has  knows           promises
        name        worth    seen     me  as           kept  what is missing       panel
        ──────────  ─────  ──────  ─────  ───────  ────────  ────────────────────  ─────
        Alice        <1 %       2    5 %  –            21 %  knows you too little  yes
        Montgomery   20 %       1   30 %  manager      97 %  –                     no

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("table(Sample.referees, 80)"),"==",.__fromStringLiteral(#""""\#n                              has  knows           promises\#n        name        worth    seen     me  as           kept  what is missing       panel\#n        ──────────  ─────  ──────  ─────  ───────  ────────  ────────────────────  ─────\#n        Alice        <1 %       2    5 %  –            21 %  knows you too little  yes\#n        Montgomery   20 %       1   30 %  manager      97 %  –                     no\#n\#n        """"#, "                      has  knows           promises\nname        worth    seen     me  as           kept  what is missing       panel\n──────────  ─────  ──────  ─────  ───────  ────────  ────────────────────  ─────\nAlice        <1 %       2    5 %  –            21 %  knows you too little  yes\nMontgomery   20 %       1   30 %  manager      97 %  –                     no\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:93:5-101:13
