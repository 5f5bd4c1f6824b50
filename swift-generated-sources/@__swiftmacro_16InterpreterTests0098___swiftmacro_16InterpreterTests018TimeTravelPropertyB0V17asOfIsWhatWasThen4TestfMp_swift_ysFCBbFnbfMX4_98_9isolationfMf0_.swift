nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests018TimeTravelPropertyB0V17asOfIsWhatWasThen4TestfMp_.swift:5:99-5:109
