Testing.__checkBinaryOperation(render(answer, as: .dot, style: style),{ $0 == $1() },#"""
        digraph whoknows {
          label="ties";
          node [shape=box, style=rounded];
          "me" [shape=doublecircle];
          "Bob" -> "Carol" [label="well"];
          "Bob" -> "me";
        }

        """#,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(answer, as: .dot, style: style)"),"==",.__fromStringLiteral(##"#"""\##n        digraph whoknows {\##n          label="ties";\##n          node [shape=box, style=rounded];\##n          "me" [shape=doublecircle];\##n          "Bob" -> "Carol" [label="well"];\##n          "Bob" -> "me";\##n        }\##n\##n        """#"##, #"digraph whoknows {\#n  label="ties";\#n  node [shape=box, style=rounded];\#n  "me" [shape=doublecircle];\#n  "Bob" -> "Carol" [label="well"];\#n  "Bob" -> "me";\#n}\#n"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:336:5-346:14
