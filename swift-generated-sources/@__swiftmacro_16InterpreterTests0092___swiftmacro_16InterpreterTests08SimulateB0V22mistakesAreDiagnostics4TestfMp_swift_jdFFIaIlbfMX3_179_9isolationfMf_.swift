nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests08SimulateB0V22mistakesAreDiagnostics4TestfMp_.swift:4:180-4:190
