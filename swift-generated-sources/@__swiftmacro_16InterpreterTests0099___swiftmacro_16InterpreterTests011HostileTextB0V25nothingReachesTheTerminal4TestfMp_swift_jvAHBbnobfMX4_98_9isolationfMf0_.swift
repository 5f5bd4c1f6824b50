nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests011HostileTextB0V25nothingReachesTheTerminal4TestfMp_.swift:5:99-5:109
