Testing.__checkBinaryOperation(render(answer, as: .dot, style: style),{ $0 == $1() },#"""
        graph whoknows {
          label="who knows me";
          node [shape=box, style=rounded];
          "me" [shape=doublecircle];
          "me" -- "Alice Jones" [label="85 %", penwidth=4.33];
          "me" -- "a\"b\\n" [label="<1 %", penwidth=0.52];
        }

        """#,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(answer, as: .dot, style: style)"),"==",.__fromStringLiteral(##"#"""\##n        graph whoknows {\##n          label="who knows me";\##n          node [shape=box, style=rounded];\##n          "me" [shape=doublecircle];\##n          "me" -- "Alice Jones" [label="85 %", penwidth=4.33];\##n          "me" -- "a\"b\\n" [label="<1 %", penwidth=0.52];\##n        }\##n\##n        """#"##, #"graph whoknows {\#n  label="who knows me";\#n  node [shape=box, style=rounded];\#n  "me" [shape=doublecircle];\#n  "me" -- "Alice Jones" [label="85 %", penwidth=4.33];\#n  "me" -- "a\"b\\n" [label="<1 %", penwidth=0.52];\#n}\#n"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:292:5-302:14
