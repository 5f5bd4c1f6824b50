Testing.__checkBinaryOperation(messages(Lint.unreachableRules(in: grammar)),{ $0 == $1() },[
        "Bb cannot be reached from Aa", "Bb2 cannot be reached from Aa",
      ],expression: .__fromBinaryOperation(.__fromSyntaxNode("messages(Lint.unreachableRules(in: grammar))"),"==",.__fromSyntaxNode(#"[\#n        "Bb cannot be reached from Aa", "Bb2 cannot be reached from Aa",\#n      ]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:26:5-29:9
