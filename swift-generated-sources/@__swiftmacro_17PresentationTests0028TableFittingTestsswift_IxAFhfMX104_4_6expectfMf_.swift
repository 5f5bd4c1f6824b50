Testing.__checkBinaryOperation(table(Sample.referees, 40),{ $0 == $1() },"""
        name             Alice
        worth            <1 %
        has seen         2
        knows me         5 %
        as               –
        promises kept    21 %
        what is missing  knows you too little
        panel            yes

        name             Montgomery
        worth            20 %
        has seen         1
        knows me         30 %
        as               manager
        promises kept    97 %
        what is missing  –
        panel            no

        """,expression: .__fromBinaryOperation(.__fromSyntaxNode("table(Sample.referees, 40)"),"==",.__fromStringLiteral(#""""\#n        name             Alice\#n        worth            <1 %\#n        has seen         2\#n        knows me         5 %\#n        as               –\#n        promises kept    21 %\#n        what is missing  knows you too little\#n        panel            yes\#n\#n        name             Montgomery\#n        worth            20 %\#n        has seen         1\#n        knows me         30 %\#n        as               manager\#n        promises kept    97 %\#n        what is missing  –\#n        panel            no\#n\#n        """"#, "name             Alice\nworth            <1 %\nhas seen         2\nknows me         5 %\nas               –\npromises kept    21 %\nwhat is missing  knows you too little\npanel            yes\n\nname             Montgomery\nworth            20 %\nhas seen         1\nknows me         30 %\nas               manager\npromises kept    97 %\nwhat is missing  –\npanel            no\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:105:5-125:13
