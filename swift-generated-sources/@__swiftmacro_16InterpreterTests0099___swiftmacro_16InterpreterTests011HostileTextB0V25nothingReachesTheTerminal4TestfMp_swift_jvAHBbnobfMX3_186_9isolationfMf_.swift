nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests011HostileTextB0V25nothingReachesTheTerminal4TestfMp_.swift:4:187-4:197
