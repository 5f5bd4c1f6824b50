nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests03WhyB0V26theFactorsOfAnIntroduction4TestfMp_.swift:4:179-4:189
