nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests06SourceB0V15theOrderIsShown4TestfMp_.swift:5:99-5:109
