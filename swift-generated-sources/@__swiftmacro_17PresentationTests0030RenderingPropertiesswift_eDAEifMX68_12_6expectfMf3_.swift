Testing.__checkBinaryOperation((read - number).magnitude,{ $0 <= $1() },4 * number.ulp,expression: .__fromBinaryOperation(.__fromSyntaxNode("(read - number).magnitude"),"<=",.__fromSyntaxNode("4 * number.ulp")),comments: [.__line("// Foundation's reader on Linux is off by some units in the last place.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:69:13-69:65
