Testing.__checkBinaryOperation(messages(Lint.emptyTokens(in: empty)),{ $0 == $1() },["GAP is a token that matches the empty text"],expression: .__fromBinaryOperation(.__fromSyntaxNode("messages(Lint.emptyTokens(in: empty))"),"==",.__fromSyntaxNode(#"["GAP is a token that matches the empty text"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:52:5-52:101
