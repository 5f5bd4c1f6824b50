nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests012ContinuationB0V15suggestsNothing4TestfMp_.swift:4:178-4:188
