nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests08SimulateB0V49aCollectorsContactsGrowLinearlyAndNobodyKnowsThem4TestfMp_.swift:4:207-4:217
