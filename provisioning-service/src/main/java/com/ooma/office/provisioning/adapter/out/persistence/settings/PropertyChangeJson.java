package com.ooma.office.provisioning.adapter.out.persistence.settings;

import org.jspecify.annotations.Nullable;

/// What became of one property of a setting, as it is stored.
record PropertyChangeJson(String property, @Nullable String before, @Nullable String after) {}
