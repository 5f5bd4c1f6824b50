Testing.__checkPropertyAccess(page.examples.self,getting: { $0.isEmpty },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("page.examples"),.__fromSyntaxNode("isEmpty")), false),comments: ["\(page.name) has no example"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:35:7-35:69
