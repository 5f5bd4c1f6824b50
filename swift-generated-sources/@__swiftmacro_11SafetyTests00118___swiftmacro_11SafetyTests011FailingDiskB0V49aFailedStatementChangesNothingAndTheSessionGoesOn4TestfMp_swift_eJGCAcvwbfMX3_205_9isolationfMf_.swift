nil                                                                                                                             

// original-source-range: @__swiftmacro_11SafetyTests011FailingDiskB0V49aFailedStatementChangesNothingAndTheSessionGoesOn4TestfMp_.swift:4:206-4:216
