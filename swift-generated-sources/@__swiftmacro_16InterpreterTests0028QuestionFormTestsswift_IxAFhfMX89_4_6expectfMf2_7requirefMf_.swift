Testing.__checkPropertyAccess(desk.answers.self,getting: { $0.last },expression: .__fromPropertyAccess(.__fromSyntaxNode("desk.answers"),.__fromSyntaxNode("last")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: swift-generated-sources/@__swiftmacro_16InterpreterTests0028QuestionFormTestsswift_IxAFhfMX89_4_6expectfMf2_.swift:2:17-2:44
