nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests015JournalPropertyB0V22aScriptIsItsStatements4TestfMp_.swift:4:188-4:198
