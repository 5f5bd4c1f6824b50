nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests08SimulateB0V039someTimeForNewPeopleIsBetterThanNoneAndK3All4TestfMp_.swift:5:99-5:109
