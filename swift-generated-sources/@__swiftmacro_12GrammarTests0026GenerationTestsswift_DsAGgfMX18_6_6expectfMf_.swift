Testing.__checkPropertyAccess(spellings.all(of: terminal).self,getting: { $0.isEmpty },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("spellings.all(of: terminal)"),.__fromSyntaxNode("isEmpty")), false),comments: ["\(vocabulary.names[terminal])"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/GenerationTests.swift:19:7-19:85
