Testing.__checkBinaryOperation(recogniser.expectedTerminals(after: "forget"),{ $0 == $1() },[
        "NAMESTART", "STRING", "HANDLE", "VARIABLE",
      ],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"recogniser.expectedTerminals(after: "forget")"#),"==",.__fromSyntaxNode(#"[\#n        "NAMESTART", "STRING", "HANDLE", "VARIABLE",\#n      ]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:64:5-67:9
