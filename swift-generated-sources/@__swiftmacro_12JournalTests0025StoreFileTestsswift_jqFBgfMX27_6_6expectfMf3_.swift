Testing.__checkBinaryOperation(mode(of: folder.file(name)),{ $0 == $1() },0o700,expression: .__fromBinaryOperation(.__fromSyntaxNode("mode(of: folder.file(name))"),"==",.__fromSyntaxNode("0o700")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:28:7-28:52
