Testing.__checkPropertyAccess(network.plain.self,getting: { $0.constraint },expression: .__fromPropertyAccess(.__fromSyntaxNode("network.plain"),.__fromSyntaxNode("constraint")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: swift-generated-sources/@__swiftmacro_18RelationshipsTests0026EgoNetworkTestsswift_DsAGgfMX16_4_6expectfMf1_.swift:1:26-1:60
