package com.ooma.office.provisioning.application.settings;

import org.jspecify.annotations.Nullable;

/// One thing that a change of settings changes. Secrets are masked.
///
/// @param setting its path
/// @param property a JSON pointer into it
/// @param before null if it was not there
/// @param after null if it is not there any more
public record SettingDifference(
    String setting, String property, @Nullable String before, @Nullable String after) {}
