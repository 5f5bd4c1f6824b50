Testing.__checkBinaryOperation(render(HelpPages.page(named: "skip") ?? HelpPages.overview, style: Sample.style),{ $0 == $1() },"""
        skip: not now

          skip ‹people› for ‹duration›
          skip ‹people› until ‹date›

        Takes somebody off the five until then.

          skip Bob for 2 weeks
          skip Bob until next month

        See also: help five, help contact

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"render(HelpPages.page(named: "skip") ?? HelpPages.overview, style: Sample.style)"#),"==",.__fromStringLiteral(#""""\#n        skip: not now\#n\#n          skip ‹people› for ‹duration›\#n          skip ‹people› until ‹date›\#n\#n        Takes somebody off the five until then.\#n\#n          skip Bob for 2 weeks\#n          skip Bob until next month\#n\#n        See also: help five, help contact\#n\#n        """"#, "skip: not now\n\n  skip ‹people› for ‹duration›\n  skip ‹people› until ‹date›\n\nTakes somebody off the five until then.\n\n  skip Bob for 2 weeks\n  skip Bob until next month\n\nSee also: help five, help contact\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:104:5-118:13
