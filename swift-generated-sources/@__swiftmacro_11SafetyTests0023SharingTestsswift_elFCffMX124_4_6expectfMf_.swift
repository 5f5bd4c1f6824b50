Testing.__checkValue(isAccepted,expression: .__fromNegation(.__fromSyntaxNode("isAccepted"), false),comments: ["what is written into a file that is gone would be lost"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:125:5-125:83
