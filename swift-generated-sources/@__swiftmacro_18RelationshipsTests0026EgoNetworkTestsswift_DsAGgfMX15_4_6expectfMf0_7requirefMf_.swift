Testing.__checkPropertyAccess(network.self,getting: { $0.effectiveSize },expression: .__fromPropertyAccess(.__fromSyntaxNode("network"),.__fromSyntaxNode("effectiveSize")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: swift-generated-sources/@__swiftmacro_18RelationshipsTests0026EgoNetworkTestsswift_DsAGgfMX15_4_6expectfMf0_.swift:1:30-1:61
