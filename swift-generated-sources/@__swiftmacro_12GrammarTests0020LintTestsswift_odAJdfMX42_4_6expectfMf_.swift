Testing.__checkBinaryOperation(messages(Lint.leftRecursiveRules(in: grammar)),{ $0 == $1() },[
        "Aa can begin with itself", "Bb can begin with itself", "Cc can begin with itself",
        "Dd can begin with itself",
      ],expression: .__fromBinaryOperation(.__fromSyntaxNode("messages(Lint.leftRecursiveRules(in: grammar))"),"==",.__fromSyntaxNode(#"[\#n        "Aa can begin with itself", "Bb can begin with itself", "Cc can begin with itself",\#n        "Dd can begin with itself",\#n      ]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:43:5-47:9
