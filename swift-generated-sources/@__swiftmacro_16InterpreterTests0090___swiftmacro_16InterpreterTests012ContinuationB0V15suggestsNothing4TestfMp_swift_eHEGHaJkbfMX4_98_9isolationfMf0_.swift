nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests012ContinuationB0V15suggestsNothing4TestfMp_.swift:5:99-5:109
