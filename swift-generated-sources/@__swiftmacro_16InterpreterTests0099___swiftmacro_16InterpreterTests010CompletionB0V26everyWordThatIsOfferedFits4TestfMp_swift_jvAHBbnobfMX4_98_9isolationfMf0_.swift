nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests010CompletionB0V26everyWordThatIsOfferedFits4TestfMp_.swift:5:99-5:109
