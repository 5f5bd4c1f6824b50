Testing.__checkValue(try judge(step.answer.text, run) == .done,expression: .__fromSyntaxNode("try judge(step.answer.text, run) == .done"),comments: ["\(step.title)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:119:7-119:74
