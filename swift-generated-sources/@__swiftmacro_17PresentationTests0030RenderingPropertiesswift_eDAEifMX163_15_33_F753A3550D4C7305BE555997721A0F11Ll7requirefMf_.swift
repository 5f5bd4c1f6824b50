Testing.__checkValue(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any],expression: .__fromSyntaxNode("try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:164:16-165:81
