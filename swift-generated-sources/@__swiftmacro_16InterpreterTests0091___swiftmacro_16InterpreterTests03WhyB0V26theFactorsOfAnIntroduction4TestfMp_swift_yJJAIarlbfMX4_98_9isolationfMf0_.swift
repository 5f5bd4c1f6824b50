nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests03WhyB0V26theFactorsOfAnIntroduction4TestfMp_.swift:5:99-5:109
