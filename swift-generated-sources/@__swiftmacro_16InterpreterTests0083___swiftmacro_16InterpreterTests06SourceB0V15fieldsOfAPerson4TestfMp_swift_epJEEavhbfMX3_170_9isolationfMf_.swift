nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests06SourceB0V15fieldsOfAPerson4TestfMp_.swift:4:171-4:181
