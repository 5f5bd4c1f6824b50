nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests08SimulateB0V51byFiveMoreRelationshipsAndTrustedPeopleThanAtRandom4TestfMp_.swift:5:99-5:109
