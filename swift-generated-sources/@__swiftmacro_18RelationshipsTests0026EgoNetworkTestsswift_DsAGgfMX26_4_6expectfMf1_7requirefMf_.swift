Testing.__checkPropertyAccess(complete.self,getting: { $0.constraint },expression: .__fromPropertyAccess(.__fromSyntaxNode("complete"),.__fromSyntaxNode("constraint")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: swift-generated-sources/@__swiftmacro_18RelationshipsTests0026EgoNetworkTestsswift_DsAGgfMX26_4_6expectfMf1_.swift:1:34-1:63
