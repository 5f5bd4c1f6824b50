nil                                                                                                                             

// original-source-range: @__swiftmacro_11SafetyTests09PowerLossB0V29everyAcknowledgedStepSurvives4TestfMp_.swift:5:99-5:109
