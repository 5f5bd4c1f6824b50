nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests08SimulateB0V33theStoreIsTheStartAndStaysAsItWas4TestfMp_.swift:4:191-4:201
