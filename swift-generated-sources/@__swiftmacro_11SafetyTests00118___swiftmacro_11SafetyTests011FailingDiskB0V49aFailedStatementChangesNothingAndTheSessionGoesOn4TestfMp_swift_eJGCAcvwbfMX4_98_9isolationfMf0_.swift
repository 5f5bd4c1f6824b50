nil                                                                                                                             

// original-source-range: @__swiftmacro_11SafetyTests011FailingDiskB0V49aFailedStatementChangesNothingAndTheSessionGoesOn4TestfMp_.swift:5:99-5:109
