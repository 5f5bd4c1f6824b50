Testing.__checkBinaryOperation(messages(Lint.unproductiveRules(in: grammar)),{ $0 == $1() },["Bb derives no finite text"],expression: .__fromBinaryOperation(.__fromSyntaxNode("messages(Lint.unproductiveRules(in: grammar))"),"==",.__fromSyntaxNode(#"["Bb derives no finite text"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:35:5-35:92
