nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests018TimeTravelPropertyB0V17asOfIsWhatWasThen4TestfMp_.swift:4:186-4:196
