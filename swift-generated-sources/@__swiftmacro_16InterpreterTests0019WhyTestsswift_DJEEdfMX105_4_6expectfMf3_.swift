Testing.__checkValue(try answer(desk, "why does Bob know me well").headline?.contains("does not") == true,expression: .__fromSyntaxNode(#"try answer(desk, "why does Bob know me well").headline?.contains("does not") == true"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:106:5-106:98
