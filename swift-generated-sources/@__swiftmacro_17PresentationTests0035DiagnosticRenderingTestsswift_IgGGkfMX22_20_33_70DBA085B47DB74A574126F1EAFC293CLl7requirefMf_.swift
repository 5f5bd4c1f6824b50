Testing.__checkValue((0...bytes.count - wanted.count).first {
        Array(bytes[$0..<$0 + wanted.count]) == wanted
      },expression: .__fromSyntaxNode("(0...bytes.count - wanted.count).first {\n        Array(bytes[$0..<$0 + wanted.count]) == wanted\n      }"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:23:21-26:9
