nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests04HelpB0V26theOverviewFitsOnOneScreen4TestfMp_.swift:4:181-4:191
