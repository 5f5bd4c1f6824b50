Testing.__checkPropertyAccess(network.plain.self,getting: { $0.effectiveSize },expression: .__fromPropertyAccess(.__fromSyntaxNode("network.plain"),.__fromSyntaxNode("effectiveSize")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: swift-generated-sources/@__swiftmacro_18RelationshipsTests0026EgoNetworkTestsswift_DsAGgfMX17_4_6expectfMf2_.swift:1:26-1:63
