Testing.__checkBinaryOperation(messages(Lint.undefinedNames(in: grammar)),{ $0 == $1() },[
        "Aa mentions Cc, which is not defined", "Bb mentions Dd, which is not defined",
      ],expression: .__fromBinaryOperation(.__fromSyntaxNode("messages(Lint.undefinedNames(in: grammar))"),"==",.__fromSyntaxNode(#"[\#n        "Aa mentions Cc, which is not defined", "Bb mentions Dd, which is not defined",\#n      ]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:15:5-18:9
