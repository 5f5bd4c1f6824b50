nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests06SourceB0V24everyColumnCanBeAskedFor4TestfMp_.swift:4:180-4:190
