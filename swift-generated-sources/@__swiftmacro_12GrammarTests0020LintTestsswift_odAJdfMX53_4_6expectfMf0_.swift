Testing.__checkValue(messages(try Lint.unspellableTerminals(in: taken)) == [
        "WORD is a terminal that no text can be"
      ],expression: .__fromSyntaxNode(#"messages(try Lint.unspellableTerminals(in: taken)) == [\#n        "WORD is a terminal that no text can be"\#n      ]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:54:5-57:9
