Testing.__checkValue(meaning.texts["Ra"],expression: .__fromSyntaxNode(#"meaning.texts["Ra"]"#),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserReferenceTests.swift:110:23-110:52
