nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests03WhyB0V15theStepsOfAPath4TestfMp_.swift:4:168-4:178
