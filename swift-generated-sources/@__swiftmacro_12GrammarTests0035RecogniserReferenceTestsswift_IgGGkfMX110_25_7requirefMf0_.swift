Testing.__checkValue(meaning.prefixes["Ra"],expression: .__fromSyntaxNode(#"meaning.prefixes["Ra"]"#),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserReferenceTests.swift:111:26-111:58
