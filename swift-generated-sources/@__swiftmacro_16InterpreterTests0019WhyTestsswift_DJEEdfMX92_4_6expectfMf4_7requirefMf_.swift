Testing.__checkPropertyAccess(desk.answers.self,getting: { $0.last },expression: .__fromPropertyAccess(.__fromSyntaxNode("desk.answers"),.__fromSyntaxNode("last")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: swift-generated-sources/@__swiftmacro_16InterpreterTests0019WhyTestsswift_DJEEdfMX92_4_6expectfMf4_.swift:1:26-1:53
