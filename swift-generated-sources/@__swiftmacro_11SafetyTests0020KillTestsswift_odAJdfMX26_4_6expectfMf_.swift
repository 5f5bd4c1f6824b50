Testing.__checkBinaryOperation(acknowledged,{ $0 > $1() },kills / 4,expression: .__fromBinaryOperation(.__fromSyntaxNode("acknowledged"),">",.__fromSyntaxNode("kills / 4")),comments: [.__line("// Statements were really run, and kills really came between them.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/KillTests.swift:27:5-27:38
