nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests03WhyB0V15theStepsOfAPath4TestfMp_.swift:5:99-5:109
