Testing.__checkBinaryOperation(render(answer, as: .markdown, style: style),{ $0 == $1() },##"""
        2 people know you.

        | \# | person | knows you | stage | settled | last |
        | ---: | --- | ---: | --- | ---: | --- |
        | 1 | Alice Jones | 85 % | relationship | 119.5 h | 2026-03-01 |
        | 10 | a\|b &lt;i\> \*c\*␊\# d | &lt;1 % | contact | 3.0 h | 2025-01-28 |

        - contacts: 312
        - know you: 9.4

        \- no list &amp; no more

        """##,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(answer, as: .markdown, style: style)"),"==",.__fromStringLiteral(###"##"""\###n        2 people know you.\###n\###n        | \# | person | knows you | stage | settled | last |\###n        | ---: | --- | ---: | --- | ---: | --- |\###n        | 1 | Alice Jones | 85 % | relationship | 119.5 h | 2026-03-01 |\###n        | 10 | a\|b &lt;i\> \*c\*␊\# d | &lt;1 % | contact | 3.0 h | 2025-01-28 |\###n\###n        - contacts: 312\###n        - know you: 9.4\###n\###n        \- no list &amp; no more\###n\###n        """##"###, ##"2 people know you.\##n\##n| \# | person | knows you | stage | settled | last |\##n| ---: | --- | ---: | --- | ---: | --- |\##n| 1 | Alice Jones | 85 % | relationship | 119.5 h | 2026-03-01 |\##n| 10 | a\|b &lt;i\> \*c\*␊\# d | &lt;1 % | contact | 3.0 h | 2025-01-28 |\##n\##n- contacts: 312\##n- know you: 9.4\##n\##n\- no list &amp; no more\##n"##)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:272:5-286:15
