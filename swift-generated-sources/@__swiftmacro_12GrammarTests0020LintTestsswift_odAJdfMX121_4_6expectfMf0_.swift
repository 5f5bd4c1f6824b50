Testing.__checkValue(try leadFaults("'meet' 'who' | 'log'", "'meet' | 'who' | 'meet'") == [
        "LEADWORD lacks 'log', which begins a statement or closes a block part",
        "LEADWORD lists 'who', which begins no statement and closes no block part",
        "LEADWORD lists 'meet' twice",
      ],expression: .__fromSyntaxNode(#"try leadFaults("'meet' 'who' | 'log'", "'meet' | 'who' | 'meet'") == [\#n        "LEADWORD lacks 'log', which begins a statement or closes a block part",\#n        "LEADWORD lists 'who', which begins no statement and closes no block part",\#n        "LEADWORD lists 'meet' twice",\#n      ]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:122:5-127:9
