Testing.__checkValue(isAccepted,expression: .__fromSyntaxNode("isAccepted"),comments: ["\(file): \(Self.whereItFails(trace))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/CorpusTests.swift:36:7-36:66
