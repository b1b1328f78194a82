package com.ooma.office.e2e.campaign;

import java.time.Instant;

/// Harm that was done.
///
/// @param ended when everything that was harmed could work again
record Fault(String what, Instant began, Instant ended) {}
