Testing.__checkValue(try Corpus.text(Self.folder, Self.file) == source,expression: .__fromSyntaxNode("try Corpus.text(Self.folder, Self.file) == source"),comments: ["WHOKNOWS_UPDATE=1 swift test --filter ResidentScriptTests"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ResidentScriptTests.swift:11:5-13:67
