Testing.__checkBinaryOperation(render(answer, as: .dot, style: style),{ $0 == $1() },#"""
        digraph whoknows {
          label="how do I reach Carol";
          node [shape=box, style=rounded];
          "me" [shape=doublecircle];
          "me" -> "Bob" [label="30 %"];
          "Bob" -> "Carol";
          "me" -> "Dan" [label="10 %"];
          "Dan" -> "Bob";
        }

        """#,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(answer, as: .dot, style: style)"),"==",.__fromStringLiteral(##"#"""\##n        digraph whoknows {\##n          label="how do I reach Carol";\##n          node [shape=box, style=rounded];\##n          "me" [shape=doublecircle];\##n          "me" -> "Bob" [label="30 %"];\##n          "Bob" -> "Carol";\##n          "me" -> "Dan" [label="10 %"];\##n          "Dan" -> "Bob";\##n        }\##n\##n        """#"##, #"digraph whoknows {\#n  label="how do I reach Carol";\#n  node [shape=box, style=rounded];\#n  "me" [shape=doublecircle];\#n  "me" -> "Bob" [label="30 %"];\#n  "Bob" -> "Carol";\#n  "me" -> "Dan" [label="10 %"];\#n  "Dan" -> "Bob";\#n}\#n"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:313:5-325:14
