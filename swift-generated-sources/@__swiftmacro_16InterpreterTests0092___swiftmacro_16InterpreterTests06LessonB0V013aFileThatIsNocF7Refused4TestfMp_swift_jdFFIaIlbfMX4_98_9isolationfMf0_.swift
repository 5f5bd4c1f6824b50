nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests06LessonB0V013aFileThatIsNocF7Refused4TestfMp_.swift:5:99-5:109
