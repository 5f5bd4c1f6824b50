nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests03WhyB0V30coffeeEveryWeekKeepsItsPromise4TestfMp_.swift:4:183-4:193
