nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests011HelpExampleB0V06helpOnC04TestfMp_.swift:5:99-5:109
