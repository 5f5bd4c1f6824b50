Testing.__checkPropertyAccess(complete.self,getting: { $0.effectiveSize },expression: .__fromPropertyAccess(.__fromSyntaxNode("complete"),.__fromSyntaxNode("effectiveSize")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: swift-generated-sources/@__swiftmacro_18RelationshipsTests0026EgoNetworkTestsswift_DsAGgfMX27_4_6expectfMf2_.swift:1:34-1:66
