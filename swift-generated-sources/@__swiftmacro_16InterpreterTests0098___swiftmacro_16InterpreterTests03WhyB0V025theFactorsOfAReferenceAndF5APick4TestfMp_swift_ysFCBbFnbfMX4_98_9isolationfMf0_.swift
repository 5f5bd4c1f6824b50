nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests03WhyB0V025theFactorsOfAReferenceAndF5APick4TestfMp_.swift:5:99-5:109
