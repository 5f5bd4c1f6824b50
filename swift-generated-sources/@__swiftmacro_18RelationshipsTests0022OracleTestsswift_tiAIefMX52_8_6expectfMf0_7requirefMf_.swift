Testing.__checkValue(measure,expression: .__fromSyntaxNode("measure"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: swift-generated-sources/@__swiftmacro_18RelationshipsTests0022OracleTestsswift_tiAIefMX52_8_6expectfMf0_.swift:1:34-1:51
