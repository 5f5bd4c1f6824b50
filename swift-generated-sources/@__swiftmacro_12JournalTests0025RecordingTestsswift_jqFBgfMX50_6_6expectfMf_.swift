Testing.__checkBinaryOperation(PackedList.unpack(PackedList.pack(list)),{ $0 == $1() },list,expression: .__fromBinaryOperation(.__fromSyntaxNode("PackedList.unpack(PackedList.pack(list))"),"==",.__fromSyntaxNode("list")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:51:7-51:64
