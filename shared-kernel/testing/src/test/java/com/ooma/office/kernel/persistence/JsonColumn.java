package com.ooma.office.kernel.persistence;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/// Stands for the kernel's, which this module doesn't know.
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonColumn {}
