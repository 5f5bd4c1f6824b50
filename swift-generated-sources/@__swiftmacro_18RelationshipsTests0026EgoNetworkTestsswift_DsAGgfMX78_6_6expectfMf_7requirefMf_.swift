Testing.__checkPropertyAccess(network.self,getting: { $0.constraint },expression: .__fromPropertyAccess(.__fromSyntaxNode("network"),.__fromSyntaxNode("constraint")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: swift-generated-sources/@__swiftmacro_18RelationshipsTests0026EgoNetworkTestsswift_DsAGgfMX78_6_6expectfMf_.swift:1:34-1:62
