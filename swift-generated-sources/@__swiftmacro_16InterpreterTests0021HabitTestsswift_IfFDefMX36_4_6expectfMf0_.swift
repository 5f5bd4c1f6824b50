Testing.__checkBinaryOperation(rows,{ $0 == $1() },[
        [.text("rare"), .none, .none, .integer(0), .integer(0)],
        [
          .text("weekly-five"), .text("1 week"), .date(PartialDate(last)), .integer(3),
          .integer(3),
        ],
      ],expression: .__fromBinaryOperation(.__fromSyntaxNode("rows"),"==",.__fromSyntaxNode(#"[\#n        [.text("rare"), .none, .none, .integer(0), .integer(0)],\#n        [\#n          .text("weekly-five"), .text("1 week"), .date(PartialDate(last)), .integer(3),\#n          .integer(3),\#n        ],\#n      ]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:37:5-44:9
