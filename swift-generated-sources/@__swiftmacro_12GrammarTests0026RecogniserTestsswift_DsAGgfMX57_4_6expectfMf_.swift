Testing.__checkValue(try GrammarFiles.recogniser().recogniser.accepts(text) == isProgram,expression: .__fromSyntaxNode("try GrammarFiles.recogniser().recogniser.accepts(text) == isProgram"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:58:5-58:81
