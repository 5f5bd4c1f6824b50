Testing.__checkBinaryOperation(render(HelpPages.page(for: .unknownPerson), style: Sample.style),{ $0 == $1() },"""
        E0301  Somebody who is not known

        This statement needs a person whom you have met or heard of. A script never
        guesses: a name has to fit one person exactly, or be a part of one name only.

          after  meet Alice
          wrong  note Bob "likes tea"
          right  note Alice "likes tea"

        Next: Take a suggestion if it is a typing error; else meet the person first.

        See also: help names, help meet

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("render(HelpPages.page(for: .unknownPerson), style: Sample.style)"),"==",.__fromStringLiteral(#""""\#n        E0301  Somebody who is not known\#n\#n        This statement needs a person whom you have met or heard of. A script never\#n        guesses: a name has to fit one person exactly, or be a part of one name only.\#n\#n          after  meet Alice\#n          wrong  note Bob "likes tea"\#n          right  note Alice "likes tea"\#n\#n        Next: Take a suggestion if it is a typing error; else meet the person first.\#n\#n        See also: help names, help meet\#n\#n        """"#, #"E0301  Somebody who is not known\#n\#nThis statement needs a person whom you have met or heard of. A script never\#nguesses: a name has to fit one person exactly, or be a part of one name only.\#n\#n  after  meet Alice\#n  wrong  note Bob "likes tea"\#n  right  note Alice "likes tea"\#n\#nNext: Take a suggestion if it is a typing error; else meet the person first.\#n\#nSee also: help names, help meet\#n"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:85:5-100:13
