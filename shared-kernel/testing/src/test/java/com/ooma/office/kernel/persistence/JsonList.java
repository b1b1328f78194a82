package com.ooma.office.kernel.persistence;

import java.util.List;

/// Stands for the kernel's, which this module doesn't know.
public record JsonList<T>(List<T> values) {}
