nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests010CompletionB0V26everyWordThatIsOfferedFits4TestfMp_.swift:4:187-4:197
