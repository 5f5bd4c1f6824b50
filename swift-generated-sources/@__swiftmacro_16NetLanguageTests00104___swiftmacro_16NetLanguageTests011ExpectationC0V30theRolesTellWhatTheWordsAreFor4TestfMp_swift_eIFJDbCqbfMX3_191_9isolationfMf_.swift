nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests011ExpectationC0V30theRolesTellWhatTheWordsAreFor4TestfMp_.swift:4:192-4:202
