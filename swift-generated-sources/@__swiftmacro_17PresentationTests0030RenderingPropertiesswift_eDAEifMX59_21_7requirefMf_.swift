Testing.__checkCast(object["rows"],as: ([[String: Any]]).self,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"object["rows"]"#),"as?",.__fromSyntaxNode("[[String: Any]]")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:60:22-60:66
