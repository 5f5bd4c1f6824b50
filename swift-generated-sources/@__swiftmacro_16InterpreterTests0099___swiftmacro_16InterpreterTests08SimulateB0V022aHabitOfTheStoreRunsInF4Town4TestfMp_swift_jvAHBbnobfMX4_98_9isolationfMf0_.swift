nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests08SimulateB0V022aHabitOfTheStoreRunsInF4Town4TestfMp_.swift:5:99-5:109
