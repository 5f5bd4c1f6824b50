nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests011ExpectationC0V30theRolesTellWhatTheWordsAreFor4TestfMp_.swift:5:99-5:109
