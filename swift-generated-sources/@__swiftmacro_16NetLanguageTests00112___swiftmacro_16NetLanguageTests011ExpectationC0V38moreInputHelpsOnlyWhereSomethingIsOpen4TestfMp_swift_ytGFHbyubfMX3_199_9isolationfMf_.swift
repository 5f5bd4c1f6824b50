nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests011ExpectationC0V38moreInputHelpsOnlyWhereSomethingIsOpen4TestfMp_.swift:4:200-4:210
