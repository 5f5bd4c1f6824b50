nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests08SimulateB0V019theSameSeedGivesTheE5Years4TestfMp_.swift:4:185-4:195
