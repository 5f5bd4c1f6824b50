Testing.__checkBinaryOperation(desk.diagnostics.count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("desk.diagnostics.count"),"==",.__fromSyntaxNode("1")),comments: [.__line("// A variable is no remark in the grammar: the habit cannot be read, and says where.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:99:5-99:41
