nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests04LintB0V0046findswhattwotokensdonotsettle_uBaedgcdHDEJJqJa4TestfMp_.swift:5:99-5:109
