nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests03WhyB0V34aRefusalIsCitedWithItsDateAndWords4TestfMp_.swift:4:187-4:197
