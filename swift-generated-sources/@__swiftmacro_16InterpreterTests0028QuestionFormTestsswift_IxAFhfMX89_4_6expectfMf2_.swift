Testing.__checkValue(Set(["path", "probability", "weakest"]).isSubset(
        of: try #require(desk.answers.last).columns.map(\.key)),expression: .__fromSyntaxNode(#"Set(["path", "probability", "weakest"]).isSubset(\#n        of: try #require(desk.answers.last).columns.map(\.key))"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/QuestionFormTests.swift:90:5-92:65
