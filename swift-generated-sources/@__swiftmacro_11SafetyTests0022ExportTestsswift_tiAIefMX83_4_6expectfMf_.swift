Testing.__checkValue(try export(desk) == """
        set today to 2026-03-04
        meet Alice at PyCon yesterday
        set today to 2026-03-05
        promise Alice "the paper"
        keep promise 1
        undo
        define habit five-today do five end

        """,expression: .__fromSyntaxNode(#"try export(desk) == """\#n        set today to 2026-03-04\#n        meet Alice at PyCon yesterday\#n        set today to 2026-03-05\#n        promise Alice "the paper"\#n        keep promise 1\#n        undo\#n        define habit five-today do five end\#n\#n        """"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/ExportTests.swift:84:5-94:13
