nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests08SimulateB0V21timeConcentratesOnFew4TestfMp_.swift:4:179-4:189
