Testing.__checkCast(root?["patterns"],as: ([[String: Any]]).self,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"root?["patterns"]"#),"as?",.__fromSyntaxNode("[[String: Any]]")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/GrammarTests/GeneratedFileTests.swift:48:24-48:71
