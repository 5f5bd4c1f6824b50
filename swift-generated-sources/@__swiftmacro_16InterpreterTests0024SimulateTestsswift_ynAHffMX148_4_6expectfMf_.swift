Testing.__checkPropertyAccess(desk.run(
        """
        define habit collect with $people do for each $p in $people do meet $p end end
        simulate 4 weeks among 200 people do run collect with $strangers end
        expect $final-contacts = 48
        """
      ).self,getting: { $0.failed },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode(#"desk.run(\#n        """\#n        define habit collect with $people do for each $p in $people do meet $p end end\#n        simulate 4 weeks among 200 people do run collect with $strangers end\#n        expect $final-contacts = 48\#n        """\#n      )"#),.__fromSyntaxNode("failed")), false),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:149:5-156:32
