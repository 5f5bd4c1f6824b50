nil                                                                                                                             

// original-source-range: @__swiftmacro_11SafetyTests04KillB0V032whatWasAcknowledgedSurvivesEveryC04TestfMp_.swift:5:99-5:109
