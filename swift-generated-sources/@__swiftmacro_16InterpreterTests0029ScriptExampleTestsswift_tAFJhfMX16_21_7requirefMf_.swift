Testing.__checkValue(files[name + ".net"],expression: .__fromSyntaxNode(#"files[name + ".net"]"#),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptExampleTests.swift:17:22-17:52
