Testing.__checkBinaryOperation(render(answer, as: .table, style: style),{ $0 == $1() },"312 contacts. · as of 2026-02-22\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("render(answer, as: .table, style: style)"),"==",.__fromStringLiteral(#""312 contacts. · as of 2026-02-22\n""#, "312 contacts. · as of 2026-02-22\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:125:5-126:89
