Testing.__checkValue(WordGroups.Role.allCases.allSatisfy { groups.words[$0]?.isEmpty == false },expression: .__fromSyntaxNode("WordGroups.Role.allCases.allSatisfy { groups.words[$0]?.isEmpty == false }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/GeneratedFileTests.swift:41:5-41:88
