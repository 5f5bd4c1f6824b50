nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests08SimulateB0V039someTimeForNewPeopleIsBetterThanNoneAndK3All4TestfMp_.swift:4:203-4:213
